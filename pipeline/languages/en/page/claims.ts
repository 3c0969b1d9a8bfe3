import { sentence } from '../../sentence.ts'

/** The claims of a published review, beside the studies. */
export const claims = {
  title: 'The claims beside our sample',
  note: 'Each claim with the place it stands, and the studies by what their own informants say. A comparison, not a test.',
  why_not: <P>({ why }: { why: P }) => sentence`Why not: ${why}`,
  awaiting: ({ n }: { n: number }) => `Records awaiting classification: ${n}`,
}
