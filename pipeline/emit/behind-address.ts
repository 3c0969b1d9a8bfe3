/** The page, as seen from the folder in which it lies; what a chart's spec reads is named from there too. */
export const REPORT = 'report.html'

const BEFORE = '?behind='
const AFTER = '#evidence'

/**
 * Within the page, the address of the findings behind a number: `?behind=<table>/<key>/<column>#evidence`. The same three words go to `explain`. A key that may
 * hold anything is encoded by who hands it in, because a chart hands in patterns.
 */
export function behindAddress(table: string, keys: readonly string[], column: string): string {
  return `${BEFORE}${[table, ...keys, column].join('/')}${AFTER}`
}

/** The number whose findings an address leads to, `<table>/<key>/<column>`; `undefined` where it leads elsewhere. */
export function numberBehind(address: string): string | undefined {
  return address.startsWith(BEFORE) ? decodeURI(address.slice(BEFORE.length, -AFTER.length)) : undefined
}

/** The address of the findings that fit a filter. */
export function filterAddress(filter: Record<string, string>): string {
  return `?${new URLSearchParams(filter)}${AFTER}`
}
