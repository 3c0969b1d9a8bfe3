import { countries } from './countries.ts'

/** What a country is called in a language, by its code of two letters; the code itself in a language that has no list of names. */
export function countryName(code: string, tag: string): string {
  return countries.getName(code, tag) ?? code
}
