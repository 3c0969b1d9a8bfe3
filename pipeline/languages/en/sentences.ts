import type { FoundTold } from '../found-told.ts'

/** What is found of a condition, in all parts and with its limits, to be quoted as it stands. */
export const sentences = {
  no_study: 'No study is counted.',
  found: (told: FoundTold) => {
    const { parts, first, second, phrases, of, who } = told
    const n = parts[first]
    const begin = `${n === 0 ? 'None' : n} of our ${of} ${of === 1 ? 'study' : 'studies'} ${tell(n)} of ${phrases[first]}`
    const opposite = `On what we could read ${none(parts[second])} ${tell(parts[second])} of ${phrases[second]}, and ${none(parts.varies)} of both`
    const limits = `We count studies that say it, not ${who} it happened to; short texts tell mostly of what went wrong.`
    return `${begin}${tellers(told)}. ${opposite}; ${aside(parts)}; ${silence(parts['not-seen'])}. ${limits}`
  },
}

const none = (n: number) => (n === 0 ? 'none' : String(n))
const tell = (n: number) => (n > 1 ? 'tell' : 'tells')

function tellers({ parts, first, who, told }: FoundTold): string {
  if (parts[first] === 0) return ''
  if (parts[first] === 1) return told === 1 ? ` (told by ${who})` : ` (not told by ${who})`
  return ` (told by ${who} in ${none(told)} of them)`
}

/** The studies that speak of it and find nothing: how many do how. The ways in which none does are one phrase. */
function aside(parts: FoundTold['parts']): string {
  const ways = [
    [parts.wished, 'only as a wish'],
    [parts.supposed, 'only as a condition'],
    [parts['only-advice'], 'only in advice or others’ work'],
    [parts['not-stated'], 'without saying how it is'],
  ] as const
  const [most, ...others] = ways.filter(([n]) => n > 0)
  if (most === undefined) return 'none speaks of it otherwise'
  const [n, how] = most
  return [
    `${n} ${n > 1 ? 'speak' : 'speaks'} of it ${how}`,
    ...others.map(([n, how]) => `${n} ${how}`),
    ...(others.length + 1 < ways.length ? ['none otherwise'] : []),
  ].join(', ')
}

function silence(n: number): string {
  return n === 0 ? 'none is silent on it' : `${n} ${n === 1 ? 'does' : 'do'} not speak of it`
}
