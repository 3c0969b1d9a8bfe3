export type Language = 'da' | 'en'
export const LANGUAGES: readonly Language[] = ['da', 'en']

/** Picks the text of a language. */
export function say(language: Language, da: string, en: string): string {
  return language === 'da' ? da : en
}

/** A number with its noun: `1 study`, `3 studies`. */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

export function studies(n: number, language: Language): string {
  return language === 'da' ? counted(n, 'studie', 'studier') : counted(n, 'study', 'studies')
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the rest are a number. */
export function listed(all: readonly string[], language: Language, most = all.length): string {
  const others = `${all.length - most + 1} ${say(language, 'andre', 'others')}`
  const items = all.length > most ? [...all.slice(0, most - 1), others] : all
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${say(language, 'og', 'and')} ${last}`
}

export function decimal(value: number, digits: number, language: Language): string {
  const text = value.toFixed(digits)
  return language === 'da' ? text.replace('.', ',') : text
}

/** Per cent, with the space that Danish sets before the sign. */
export function percent(share: number, language: Language): string {
  return `${Math.round(share * 100)}${say(language, ' %', '%')}`
}
