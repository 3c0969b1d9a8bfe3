import type { Catalogue } from '../../languages/catalogue.ts'

/** A number with so many digits after the sign that the language has for it. */
export function decimal(value: number, digits: number, { writing }: Catalogue): string {
  return value.toFixed(digits).replace('.', writing.decimal)
}
