import { oneOrMore } from '../../one-or-more.ts'

/** Which codes stand together in one study. */
export const coOccurrence = {
  title: ({ pair, studies }: { pair: string; studies: string }) => `Most often in one study: ${pair}, ${studies}`,
  titleOfTie: ({ pairs, studies }: { pairs: number; studies: string }) =>
    `${pairs} ${oneOrMore(pairs, 'pair', 'pairs')} of codes ${oneOrMore(pairs, 'stands', 'stand')} together in ${studies} each, no pair in more`,
  pair: ({ pair, n, jaccard }: { pair: string; n: number; jaccard: string }) => `${pair}: ${n}, Jaccard ${jaccard}.`,
  sample: ({ studies, codes }: { studies: number; codes: number }) =>
    `Numbers: studies with both codes, of ${studies}. Darker: a larger part of the studies with at least one of them (Jaccard). Codes in most studies: ${codes}.`,
  cell: ({
    first,
    second,
    both,
    inFirst,
    inSecond,
    jaccard,
  }: {
    first: string
    second: string
    both: string
    inFirst: string
    inSecond: string
    jaccard: string
  }) => `${first} and ${second}: studies with both ${both}, with each ${inFirst} and ${inSecond}, Jaccard ${jaccard}`,
}
