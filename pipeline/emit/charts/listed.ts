import type { Catalogue } from '../../languages/catalogue.ts'

/** `a`, `a and b`, `a, b and c`; of more than `most` the rest are a number. */
export function listed(all: readonly string[], { writing }: Catalogue, most = all.length): string {
  const rest = all.length - most + 1
  return writing.list(all.length > most ? [...all.slice(0, most - 1), writing.others(rest)] : all)
}
