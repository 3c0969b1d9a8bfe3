import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** What is told first: messages that the numbers carry, with how many studies say so, how surely, and who says otherwise. */
export const messages = {
  title: 'Hovedbudskaber',
  say_so: <P>({ n, of, regions, told, who }: { n: P; of: number; regions: string; told: P; who: string }) =>
    sentence`Det siger ${n} af vores ${of} ${oneOrMore(of, 'studie', 'studier')}${regions}; i ${told} af dem fortæller ${who} det selv.`,
  speak: <P>({ n, of, regions }: { n: P; of: number; regions: string }) =>
    sentence`${n} af vores ${of} ${oneOrMore(of, 'studie', 'studier')} siger noget selv om det${regions}.`,
  otherwise: <P>({ n }: { n: P }) => sentence`Studier, der siger noget andet: ${n}.`,
  region: ({ region, n }: { region: string; n: number }) => `${region}: ${n}`,
  region_unseen: ({ n }) => `land ikke set: ${n}`,
  several: 'et studie af flere regioner tæller i hver',
  confidence: ({ confidence }: { confidence: string }) => `Tiltro til dette fund: ${confidence}.`,
  holds: { why: 'Hvorfor', quote: 'en sætning til citat', example: 'et eksempel', counter: 'et modeksempel' },
  to_quote: ({ sentence }) => `Kan citeres i sin helhed: “${sentence}”`,
  quote_with: 'Dertil hører:',
  read_by: ({ basis, readers }) => `Det, studierne siger om det, blev læst som ${basis}; af ${readers}.`,
  read_as: ({ basis, n }) => `${basis} (${n})`,
  example: 'For eksempel:',
  counter: 'Anderledes:',
  none_seen: 'Et modeksempel: intet set.',
  awaiting: ({ message, why }) => sentence`Afventer sin bedømmer, fordi tallene ikke bærer det: “${message}” (${why}).`,
  not_carried: {
    'below-bar': ({ condition, n, least }) => `“${condition}”: studier, der siger det: ${n}; der skal ${least} til`,
    'under-times': ({ condition, n, otherwise, times }) =>
      `“${condition}”: studier, der siger det: ${n}; der siger noget andet: ${otherwise}; der skal ${times} ${oneOrMore(times, 'gang', 'gange')} så mange til: ${n} < ${times} × ${otherwise}`,
    'another-way': ({ condition, n, otherwise }) =>
      `“${condition}”: studier, der siger det: ${n}; der siger det på en anden måde: ${otherwise}`,
    'studies-speak': ({ condition, n, least }) =>
      `“${condition}”: studier, der siger noget selv om det: ${n}; tavshed kræver færre end ${least}`,
  },
  says_nothing: 'det siger intet, der kan holdes op mod tallene',
  caveat:
    'Vi tæller studier, der siger det, ikke mennesker, det er sket for; korte tekster fortæller mest om det, der gik galt.',
} satisfies Catalogue['page']['messages']
