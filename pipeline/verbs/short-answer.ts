import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import type { Row, TableRows } from '../aggregate/table.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import { textIn } from '../languages/text-in.ts'
import { themesByEffect } from '../review/effect-on.ts'

/** Words that name the conditions they hold of; of the others only their number is said. */
const NAMED = ['helps', 'hinders', 'divided'] as const satisfies readonly WordIn<'conclusion'>[]
const NUMBERED = ['few', 'described', 'not-seen'] as const satisfies readonly WordIn<'conclusion'>[]

/**
 * The answer in a few lines, for the end of a run. It is in English, as all that a terminal says, where the review is; else in its first language. Where the
 * effects of some themes are on something else, their conditions stand apart.
 */
export function shortAnswer({ protocol, codebook }: Review, all: readonly TableRows[]): string {
  const { languages, question } = protocol.review
  const tag = languages.includes('en') ? 'en' : (languages[0] ?? '')
  const { shortAnswer: texts, words, page } = catalogueOf(tag)
  const rowsOf = (name: string) => all.find(({ table }) => table.name === name)?.rows ?? []
  const codes = rowsOf('by-code')
  const total = rowsOf('by-theme').at(-1)?.cells
  const checked = rowsOf('checks')[0]?.cells
  const width = Math.max(...NAMED.map(word => words.conclusion[word].length))
  const lines = (rows: readonly Row[]) =>
    NAMED.map(word => {
      const found = rows.filter(({ cells }) => cells.conclusion === word)
      const named = found.map(({ cells }) => `${cells[`code_${tag}`]} (${cells.n_studies})`).join(', ')
      return `    ${`${words.conclusion[word]}:`.padEnd(width + 1)} ${named === '' ? texts.no_condition : named}`
    })
  return [
    textIn(question, tag),
    `  ${texts.counted({ studies: Number(total?.n_studies_of), findings: Number(total?.n_findings) })}`,
    `  ${page.answer.checked({ n: Number(checked?.n_checked), of: Number(checked?.n_findings) })}`,
    ...themesByEffect(codebook).flatMap(({ on, wanted, themes }, index) => {
      const own = codes.filter(({ cells }) => themes.includes(String(cells.theme)))
      const isSilent = own.every(({ cells }) => !(NAMED as readonly unknown[]).includes(cells.conclusion))
      return index > 0 && isSilent
        ? []
        : [`  ${texts.effects({ on: textIn(on, tag), wanted: words.effect_wanted[wanted] })}`, ...lines(own)]
    }),
    `  ${NUMBERED.map(word => `${words.conclusion[word]}: ${codes.filter(({ cells }) => cells.conclusion === word).length}`).join('; ')}`,
    '',
  ].join('\n')
}
