/**
 * The rules by which one language of the page is seen, for its languages.
 *
 * With a script it is the language of the document; without one that of the chosen button, through `:has`, and in a browser without `:has` the first. The
 * script does without `:has` because it makes a browser look at the whole page again whenever a row is shown. A page in one language needs no rule.
 */
export function languageRules(languages: readonly string[]): string {
  const [first, ...others] = languages
  if (first === undefined || others.length === 0) return ''
  const rules = languages.flatMap(language => seenIn(language, languages).map(where => `${where} ${other(language)}`))
  return `${[...rules, `@supports not selector(:has(a)) { html:not(.js) ${other(first)} }`].join('\n')}\n`
}

/** Where one of the languages is the one that is seen. */
export function seenIn(language: string, languages: readonly string[]): string[] {
  return languages.length < 2 ? ['html'] : [`.js[lang="${language}"]`, `html:not(.js):has(#lang-${language}:checked)`]
}

/** What stands in another language. What is shown in every language (a passage, a title) has the class `as-written`. */
function other(language: string): string {
  return `[lang]:not([lang="${language}"], .as-written) { display: none }`
}
