import { oneOrMore } from '../../one-or-more.ts'

/** How many different codes so many studies give. */
export const accumulation = {
  title: ({ met, of, studies, last }: { met: number; of: number; studies: string; last: string }) =>
    `${met} of ${of} ${oneOrMore(of, 'code', 'codes')} ${oneOrMore(met, 'is', 'are')} met in ${studies}; the last study raises the number by ${last} on average`,
  sample: ({ studies }: { studies: string }) =>
    `Expected number of different codes in so many of the ${studies}, in no order. Level lines: all codes of the codebook.`,
  line: ({ origin, codes, of }: { origin: string; codes: string; of: string }) => `${origin}, ${codes} of ${of}`,
  point: ({ origin, studies, codes }: { origin: string; studies: string; codes: string }) =>
    `${origin}: studies ${studies}, codes ${codes}`,
  across: 'Number of studies',
  up: 'Codes',
}
