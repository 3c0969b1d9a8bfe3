import { sentence } from '../../sentence.ts'

/** What is told first: messages that the numbers carry, with how many studies say so, how surely, and who says otherwise. */
export const messages = {
  title: 'Key messages',
  say_so: <P>({ n, of, regions, told, who }: { n: P; of: number; regions: string; told: P; who: string }) =>
    sentence`Said by ${n} of our ${of} studies (${regions}); told by ${who} in ${told} of them.`,
  speak: <P>({ n, of, regions }: { n: P; of: number; regions: string }) =>
    sentence`${n} of our ${of} studies say anything of their own of it (${regions}).`,
  otherwise: <P>({ n }: { n: P }) => sentence`Studies that say otherwise: ${n}.`,
  region: ({ region, n }: { region: string; n: number }) => `${region}: ${n}`,
  confidence: ({ confidence }: { confidence: string }) => `Confidence in this finding: ${confidence}.`,
  /** Opens why the confidence is what it is, the message with all its numbers, an example and the nearest counter-example. */
  more: 'Why, a sentence to quote, an example and the nearest counter-example',
  to_quote: ({ sentence }: { sentence: string }) => `May be quoted whole: “${sentence}”`,
  example: 'For example:',
  counter: 'Otherwise:',
  none_seen: 'A counter-example: none seen.',
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
    sentence`Awaiting its assessor, because the numbers do not carry it: “${message}” (studies that say so where every reader reads it so: ${strict}; that say otherwise: ${otherwise}; the bar: ${least}).`,
  caveat: 'We count studies that say it, not people it happened to; short texts tell mostly of what went wrong.',
}
