/**
 * What a spreadsheet writes over a text that it took for a formula, in English and Danish, and the marks of a column that was too narrow. What was typed is
 * gone.
 */
const ERROR =
  /^#(?:(?:name|navn|ref|reference|value|v\u00e6rdi|div\/0|division\/0|n\/a|i\/t|num|null|nul|spill|calc)[!?]?|#{2,})$/iu

/** A number that was longer than its column, or than a spreadsheet counts: `5,48E+11` was many numbers, and all of them are one now. */
const SHORTENED = /^[-+]?\d(?:[.,]\d+)?E[-+]\d{2,3}$/i

const MONTH = 'jan|feb|mar|mär|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|de[cz]'
const DAY = new RegExp(
  `^\\d{1,4}[./;-]\\d{1,2}[./;-]\\d{1,4}$|^\\d{1,4}[-. /]{1,2}(?:${MONTH})\\p{L}{0,7}\\.?$|^(?:${MONTH})\\p{L}{0,7}\\.?[- /]\\d{1,4}$`,
  'iu',
)

/** True of what a spreadsheet writes where a text was. */
export function isLostText(text: string): boolean {
  return ERROR.test(text.trim()) || SHORTENED.test(text.trim())
}

/** True of a text that is nothing but a day or a month: a spreadsheet makes one of `1-2`. */
export function isDay(text: string): boolean {
  return DAY.test(text.trim())
}
