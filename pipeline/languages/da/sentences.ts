import type { Catalogue } from '../catalogue.ts'
import type { FoundTold } from '../found-told.ts'

/** What is found of a condition, in all parts and with its limits, to be quoted as it stands. */
export const sentences = {
  no_study: 'Intet studie er talt med.',
  awaits: ({ n }: { n: number }) => `Ikke sagt endnu; passager, der skal læses for det: ${n}.`,
  found: (told: FoundTold) => {
    const { parts, first, second, phrases, of, who } = told
    const n = parts[first]
    const only = parts.varies > 0 ? 'kun ' : ''
    const begin = `${n === 0 ? 'Intet' : n} af vores ${of} ${of === 1 ? 'studie' : 'studier'} fortæller ${only}om ${phrases[first]}`
    const opposite = `I det, vi kunne læse, fortæller ${parts[second] === 0 ? 'intet studie' : parts[second]} ${only}om ${phrases[second]}, og ${none(parts.varies)} om begge dele`
    const limits = `Vi tæller studier, der siger det, ikke ${who}, det er sket for; korte tekster fortæller mest om det, der gik galt.`
    return `${begin}${tellers(told)}. ${opposite}; ${aside(parts)}; ${silence(parts['not-seen'])}. ${limits}`
  },
} satisfies Catalogue['sentences']

const none = (n: number) => (n === 0 ? 'intet' : String(n))

function tellers({ parts, first, who, told }: FoundTold): string {
  if (parts[first] === 0) return ''
  if (told === 0) return ` (ikke fortalt af ${who})`
  return parts[first] === 1 ? ` (fortalt af ${who})` : ` (fortalt af ${who} i ${told} af dem)`
}

/** The studies that speak of it and find nothing: how many do how. The ways in which none does are one phrase. */
function aside(parts: FoundTold['parts']): string {
  const ways = [
    [parts.wished, 'kun som et ønske'],
    [parts.supposed, 'kun som en betingelse'],
    [parts['only-advice'], 'kun i råd, andres arbejde eller det, der kunne opnås'],
    [parts['not-stated'], 'uden at sige, hvordan det er'],
  ] as const
  const [most, ...others] = ways.filter(([n]) => n > 0)
  if (most === undefined) return 'intet nævner det på anden måde'
  const [n, how] = most
  return [
    `${n} nævner det ${how}`,
    ...others.map(([n, how]) => `${n} ${how}`),
    ...(others.length + 1 < ways.length ? ['intet på anden måde'] : []),
  ].join(', ')
}

function silence(n: number): string {
  return n === 0 ? 'intet tier om det' : `${n} taler ikke om det`
}
