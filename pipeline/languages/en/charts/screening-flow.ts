import { oneOrMore } from '../../one-or-more.ts'

/** From records found to studies included. */
export const screeningFlow = {
  title: ({ found, included }: { found: number; included: number }) =>
    `${found} ${oneOrMore(found, 'record', 'records')} found, ${included} ${oneOrMore(included, 'study', 'studies')} included`,
  sample: ({ standard }: { standard: string }) =>
    `All numbers are counted from the screening sheet, in the order of ${standard}.`,
  awaiting: ({ n, all }: { n: number; all: number }) =>
    `If every record that awaits (${n}) were included, there would be ${all} ${oneOrMore(all, 'study', 'studies')}, and a number of studies could be up to ${n} higher.`,
  found: ({ n }: { n: number }) => `Found (n = ${n})`,
  stage: ({ stage, n }: { stage: string; n: number }) => `Stage: ${stage} (n = ${n})`,
  left: ({ n }: { n: number }) => `Left (n = ${n})`,
  included: ({ n }: { n: number }) => `Included (n = ${n})`,
}
