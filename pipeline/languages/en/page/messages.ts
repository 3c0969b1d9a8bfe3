import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** What a part of a message is held against, and how many studies say it and otherwise. */
type Failing = { condition: string; n: number; otherwise: number; least: number; times: number }

/** What is told first: messages that the numbers carry, with how many studies say so, how surely, and who says otherwise. */
export const messages = {
  title: 'Key messages',
  /** `regions` stands in brackets of its own, or is nothing. */
  say_so: <P>({ n, of, regions, told, who }: { n: P; of: number; regions: string; told: P; who: string }) =>
    sentence`Said by ${n} of our ${of} ${oneOrMore(of, 'study', 'studies')}${regions}; told by ${who} in ${told} of them.`,
  speak: <P>({ n, of, regions }: { n: P; of: number; regions: string }) =>
    sentence`${n} of our ${of} ${oneOrMore(of, 'study', 'studies')} say anything of their own of it${regions}.`,
  otherwise: <P>({ n }: { n: P }) => sentence`Studies that say otherwise: ${n}.`,
  region: ({ region, n }: { region: string; n: number }) => `${region}: ${n}`,
  region_unseen: ({ n }: { n: number }) => `country not seen: ${n}`,
  /** Only where the regions add up to more than the studies. */
  several: 'a study of several regions counts in each',
  confidence: ({ confidence }: { confidence: string }) => `Confidence in this finding: ${confidence}.`,
  /** What is opened under a message, as far as it is there; the label of the fold names it. */
  holds: { why: 'Why', quote: 'a sentence to quote', example: 'an example', counter: 'a counter-example' },
  to_quote: ({ sentence }: { sentence: string }) => `May be quoted whole: “${sentence}”`,
  /** Behind a sentence to quote: what it must not be parted from. */
  quote_with: 'With it belongs:',
  read_by: ({ basis, readers }: { basis: string; readers: string }) =>
    `What the studies say of it was read as ${basis}; by ${readers}.`,
  read_as: ({ basis, n }: { basis: string; n: number }) => `${basis} (${n})`,
  example: 'For example:',
  counter: 'Otherwise:',
  none_seen: 'A counter-example: none seen.',
  awaiting: <P>({ message, why }: { message: P; why: string }) =>
    sentence`Awaiting its assessor, because the numbers do not carry it: “${message}” (${why}).`,
  /** What fails of a message, in the reading where every reader agrees: of which condition, and how many studies against which bar. */
  not_carried: {
    'below-bar': ({ condition, n, least }: Failing) => `“${condition}”: studies that say so: ${n}; it takes ${least}`,
    'under-times': ({ condition, n, otherwise, times }: Failing) =>
      `“${condition}”: studies that say so: ${n}; that say otherwise: ${otherwise}; it takes ${times} ${oneOrMore(times, 'time', 'times')} as many: ${n} < ${times} × ${otherwise}`,
    'another-way': ({ condition, n, otherwise }: Failing) =>
      `“${condition}”: studies that say so: ${n}; that say it another way: ${otherwise}`,
    'studies-speak': ({ condition, n, least }: Failing) =>
      `“${condition}”: studies that say anything of their own of it: ${n}; silence takes fewer than ${least}`,
  },
  says_nothing: 'it says nothing that can be held against the numbers',
  caveat: 'We count studies that say it, not people it happened to; short texts tell mostly of what went wrong.',
}
