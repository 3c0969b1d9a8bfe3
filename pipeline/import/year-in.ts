/**
 * The first year of four digits in a date of any form: `2015/05/01/`, `SEP 22 2010`, `[2015]`, `2014-12-31/2015-01-01`, `Spring 2014`; of a date
 * without signs between, such as 20150501, its first four. Years before 1000 and after 2199 are none that a study was published in.
 */
export function yearIn(text: string): string | undefined {
  const [, ofDay] = /(?<!\d)(1\d{3}|2[01]\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(text) ?? []
  const [, year] = /(?<!\d)(1\d{3}|2[01]\d{2})(?!\d)/.exec(text) ?? []
  return year ?? ofDay
}
