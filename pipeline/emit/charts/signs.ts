import type { Language } from './language.ts'

/** A value that is drawn as a sign of its own: shape and colour say the same, so that either is enough. */
export interface Sign {
  kind: string
  shape: string
  colour: string
  da: string
  en: string
}

/** The words of a closed list in one language, by their value. */
export function wordsIn(signs: readonly Pick<Sign, 'kind' | Language>[], language: Language): Record<string, string> {
  return Object.fromEntries(signs.map(sign => [sign.kind, sign[language]]))
}

/** An expression for the word of a value: `wordOf(signs, 'da', 'datum.named')`. */
export function wordOf(
  signs: readonly Pick<Sign, 'kind' | Language>[],
  language: Language,
  expression: string,
): string {
  return `${JSON.stringify(wordsIn(signs, language))}[${expression}]`
}

/** The channels that draw a field as signs, under one legend. */
export function signChannels(field: string, signs: readonly Sign[], language: Language, legend = {}) {
  const domain = signs.map(({ kind }) => kind)
  const channel = {
    field,
    type: 'nominal',
    title: null,
    legend: { ...legend, labelExpr: wordOf(signs, language, 'datum.label') },
  }
  return {
    shape: { ...channel, scale: { domain, range: signs.map(({ shape }) => shape) } },
    color: { ...channel, scale: { domain, range: signs.map(({ colour }) => colour) } },
  }
}
