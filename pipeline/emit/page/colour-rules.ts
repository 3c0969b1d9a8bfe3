import { PAGE, type Shades, TONES } from '../colours.ts'
import { darkRules } from '../dark-rules.ts'

/**
 * The colours of the page as variables of its style sheet, those of the marks by their tone, and those of the charts in the dark.
 *
 * A variable is named for what it paints: `--paper`, `--tone-for`. Print stands last, because a dark screen prints on white paper too.
 */
export function colourRules(): string {
  return [
    `:root { ${variables('light')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${variables('dark')} } }`,
    `@media print { :root { ${variables('print')} } }`,
    darkRules(),
    ...TEXTS.map(([tone]) => `.mark.is-${tone} { color: var(--tone-${tone}); font-weight: 600 }`),
    '',
  ].join('\n')
}

/** The tones in which words are coloured. */
const TEXTS = Object.entries(TONES).flatMap(([tone, look]) => ('text' in look ? [[tone, look.text] as const] : []))

function variables(paper: keyof Shades): string {
  const all = [...Object.entries(PAGE), ...TEXTS.map(([tone, text]) => [`tone-${tone}`, text] as const)]
  return all.map(([name, shades]) => `--${name}: ${shades[paper]}`).join('; ')
}
