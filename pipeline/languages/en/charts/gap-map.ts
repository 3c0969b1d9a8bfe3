import { oneOrMore } from '../../one-or-more.ts'

/** How many studies speak, by code and by something, and where nothing was seen. */
export const gapMap = {
  title: ({ empty, of }: { empty: number; of: number }) =>
    `${empty} of ${of} ${oneOrMore(of, 'cell', 'cells')} ${oneOrMore(empty, 'is', 'are')} empty`,
  titleWithMost: ({ title, group, n, empty }: { title: string; group: string; n: number; empty: number }) =>
    `${title}; the most, ${n} of the ${empty}, ${oneOrMore(n, 'is', 'are')} under ${group}`,
  sample: ({ studies, by, note }: { studies: number; by: string; note: string }) =>
    `Studies (${studies} in all) by code and ${by}; above each column how many there are. ${note}`,
  group: ({ group, empty, of }: { group: string; empty: number; of: number }) =>
    `${group}: empty cells ${empty} of ${of}.`,
  cell: ({ code, group, n }: { code: string; group: string; n: string }) => `${code}, ${group}: studies ${n}`,
  region: { by: 'region', note: 'A study of several countries counts in each region.' },
  informant: { by: 'who says it', note: 'Whoever belongs to a wider group counts in it too.' },
}
