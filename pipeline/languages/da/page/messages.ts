import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** What is told first: messages that the numbers carry, with how many studies say so, how surely, and who says otherwise. */
export const messages = {
  title: 'Hovedbudskaber',
  say_so: <P>({ n, of, regions, told, who }: { n: P; of: number; regions: string; told: P; who: string }) =>
    sentence`Det siger ${n} af vores ${of} studier (${regions}); i ${told} af dem fortæller ${who} det selv.`,
  speak: <P>({ n, of, regions }: { n: P; of: number; regions: string }) =>
    sentence`${n} af vores ${of} studier siger noget selv om det (${regions}).`,
  otherwise: <P>({ n }: { n: P }) => sentence`Studier, der siger noget andet: ${n}.`,
  region: ({ region, n }: { region: string; n: number }) => `${region}: ${n}`,
  confidence: ({ confidence }: { confidence: string }) => `Tiltro til dette fund: ${confidence}.`,
  more: 'Hvorfor, en sætning, der kan citeres, et eksempel og det nærmeste modeksempel',
  to_quote: ({ sentence }) => `Kan citeres i sin helhed: “${sentence}”`,
  example: 'For eksempel:',
  counter: 'Anderledes:',
  none_seen: 'Et modeksempel: intet set.',
  awaiting: <P>({
    message,
    strict,
    otherwise,
    least,
  }: {
    message: P
    strict: number
    otherwise: number
    least: number
  }) =>
    sentence`Afventer sin bedømmer, fordi tallene ikke bærer det: “${message}” (studier, der siger det, hvor hver læser læser det sådan: ${strict}; der siger noget andet: ${otherwise}; tærsklen: ${least}).`,
  caveat:
    'Vi tæller studier, der siger det, ikke mennesker, det er sket for; korte tekster fortæller mest om det, der gik galt.',
} satisfies Catalogue['page']['messages']
