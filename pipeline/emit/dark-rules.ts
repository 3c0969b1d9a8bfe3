import { IN_THE_DARK } from './colours.ts'

/**
 * The rules by which what was drawn for a light ground is seen on a dark one: all, or those of the colours that a drawing has.
 *
 * They go by the colours themselves, so that a drawing carries no names for them, and what knows no such rules, as a printer of SVG may not, shows it light.
 */
export function darkRules(drawing?: string): string {
  const rules = Object.entries(IN_THE_DARK)
    .filter(([light]) => drawing === undefined || drawing.includes(light))
    .flatMap(([light, dark]) => ['fill', 'stroke'].map(paint => `[${paint}="${light}"] { ${paint}: ${dark} }`))
  return `@media screen and (prefers-color-scheme: dark) { ${rules.join(' ')} }`
}
