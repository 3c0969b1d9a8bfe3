/** How often each code is mentioned. */
export const frequency = {
  title: ({ codes, reports, of, share }: { codes: string; reports: number; of: number; share: string }) =>
    `Most often mentioned: ${codes}, in ${reports} of ${of} reports (${share})`,
  sample: ({ reports, kinds, from, zero }: { reports: number; kinds: string; from: string; zero: number }) =>
    `Share of ${reports} reports (${kinds}). Signs: the share within each kind, where it is not ${zero}. Dark bar: frequent, at least ${from}. * A quota sought the theme.`,
  allReports: 'all reports',
  bar: ({ code, kind, share, n }: { code: string; kind: string; share: string; n: string }) =>
    `${code}, ${kind}: ${share} (${n})`,
  across: 'Share of reports',
}
