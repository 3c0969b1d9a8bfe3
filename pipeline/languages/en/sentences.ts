import type { FoundTold } from '../found-told.ts'

/** What is found of a condition, in all parts and with its limits, to be quoted as it stands. */
export const sentences = {
  no_study: 'No study is counted.',
  awaits: ({ n }: { n: number }) => `Not told yet; passages to be read for it: ${n}.`,
  found: (told: FoundTold) => {
    const { parts, first, second, phrases, of, who } = told
    const n = parts[first]
    // Beside studies that tell of both, those that tell of one tell of it alone.
    const only = parts.varies > 0 ? 'only ' : ''
    const begin = `${n === 0 ? 'None' : n} of our ${of} ${of === 1 ? 'study' : 'studies'} ${tell(n)} ${only}of ${phrases[first]}`
    const opposite = `On what we could read ${none(parts[second])} ${tell(parts[second])} ${only}of ${phrases[second]}, and ${none(parts.varies)} of both`
    const limits = `We count studies that say it, not ${who} it happened to; short texts tell mostly of what went wrong.`
    return `${begin}${tellers(told)}. ${opposite}; ${aside(parts)}; ${silence(parts['not-seen'])}. ${limits}`
  },
}

const none = (n: number) => (n === 0 ? 'none' : String(n))
const tell = (n: number) => (n > 1 ? 'tell' : 'tells')

function tellers({ parts, first, who, told }: FoundTold): string {
  if (parts[first] === 0) return ''
  if (told === 0) return ` (not told by ${who})`
  return parts[first] === 1 ? ` (told by ${who})` : ` (told by ${who} in ${told} of them)`
}

/** The studies that speak of it and find nothing: how many do how. The ways in which none does are one phrase. */
function aside(parts: FoundTold['parts']): string {
  const ways = [
    [parts.wished, 'only as a wish'],
    [parts.supposed, 'only as a condition'],
    [parts['only-advice'], 'only in advice, others’ work or what could be obtained'],
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
