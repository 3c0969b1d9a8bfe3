import languages from '@cospired/i18n-iso-languages'

/**
 * The code of two letters of a language that is told by its code (`da`, `da-DK`), by three letters (`dan`, `ger`), or by its name in one of many languages
 * (`Danish`, `dansk`). `undefined` where there is none, as of several at once (`mul`).
 */
export function languageCode(told: string): string | undefined {
  const name = told.trim().toLowerCase()
  const [, code = ''] = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/.exec(name) ?? []
  const two = code.length === 3 ? languages.toAlpha2(code) : code
  if (two !== undefined && languages.alpha2ToAlpha3T(two) !== undefined) return two
  return NAMED_OTHERWISE.get(name) ?? byName().get(name)
}

/** Names of biblatex and babel, and those that tools write and no list of languages has. */
const NAMED_OTHERWISE = new Map([
  ...['american', 'british', 'usenglish', 'ukenglish', 'canadian', 'australian'].map(name => [name, 'en'] as const),
  ...['ngerman', 'austrian', 'naustrian', 'swissgerman', 'nswissgerman'].map(name => [name, 'de'] as const),
  ...['mexican', 'castilian'].map(name => [name, 'es'] as const),
  ...['brazilian', 'brazil', 'portuges'].map(name => [name, 'pt'] as const),
  ...['norwegian bokmål', 'norwegian bokmal', 'bokmal'].map(name => [name, 'nb'] as const),
  ...['acadian', 'francais'].map(name => [name, 'fr'] as const),
  ['nynorsk', 'nn'],
  ['flemish', 'nl'],
  ['farsi', 'fa'],
  ['slovene', 'sl'],
  ['mandarin', 'zh'],
  ['samin', 'se'],
])

let names: ReadonlyMap<string, string> | undefined

/** Every name in every language that has a list of them. Where a name is that of two languages, what it is in English or Danish goes first. */
function byName(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const found = new Map<string, string>()
  for (const tag of ['en', 'da', ...languages.langs()])
    for (const [code, name] of Object.entries(languages.getNames(tag)))
      for (const form of [name, name.replace(/ *\(.*\)/, '')])
        if (!found.has(form.toLowerCase())) found.set(form.toLowerCase(), code)
  names = found
  return found
}
