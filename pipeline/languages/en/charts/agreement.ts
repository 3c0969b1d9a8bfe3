import { oneOrMore } from '../../one-or-more.ts'

/** How alike two coders found each code. */
export const agreement = {
  title: ({
    reach,
    codes,
    half,
    none,
    zero,
  }: Record<'reach' | 'codes' | 'zero', number> & Record<'half' | 'none', string>) =>
    `${reach} of ${codes} ${oneOrMore(codes, 'code', 'codes')} ${oneOrMore(reach, 'has', 'have')} positive agreement of at least ${half}${none === '' ? '' : `; for ${none} it is ${zero}`}`,
  pair: ({ first, second, passages }: { first: string; second: string; passages: number }) =>
    `Coders ${first} and ${second}, ${passages} ${oneOrMore(passages, 'passage', 'passages')}`,
  sample: ({ pairs }: { pairs: string }) =>
    `${pairs}. Right: passages to which both, only the first and only the second gave the code.`,
  positive: 'positive agreement',
  kappa: 'Cohen’s kappa',
}
