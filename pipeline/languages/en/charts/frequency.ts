import { oneOrMore } from '../../one-or-more.ts'

/** How often each code is mentioned. */
export const frequency = {
  title: ({ code, reports, of }: { code: string; reports: number; of: number }) =>
    `Most often mentioned: ${code}, in ${reports} of ${of} ${oneOrMore(of, 'report', 'reports')}`,
  titleOfTie: ({ codes, reports, of }: { codes: string; reports: number; of: number }) =>
    `In ${reports} of ${of} ${oneOrMore(of, 'report', 'reports')} each, no code in more: ${codes}`,
  sample: ({ reports, kinds, from }: { reports: number; kinds: string; from: string }) =>
    `Reports (${reports} in all: ${kinds}) that mention the code. Dark bar: frequent, at least ${from} of them. * A quota sought the theme.`,
  bar: ({ code, n }: { code: string; n: string }) => `${code}: reports ${n}`,
  across: 'Reports',
}
