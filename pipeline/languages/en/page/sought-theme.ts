import { oneOrMore } from '../../one-or-more.ts'

/** A theme that a quota sought. */
export const soughtTheme = {
  title: ({ theme }: { theme: string }) => `${theme}: a theme we sought`,
  note: ({ quotas, n, of }: { quotas: string; n: number; of: number }) =>
    `By its quota (${quotas}) the sample was to hold studies of this theme. ${n} of ${of} ${oneOrMore(of, 'study', 'studies')} ${oneOrMore(n, 'mentions', 'mention')} it; that says nothing about how often others do.`,
  says: 'What the studies say',
  claims: 'Claims about the theme',
  all_findings: ({ n }: { n: number }) => (n === 1 ? 'The finding on the theme' : `All ${n} findings on the theme`),
}
