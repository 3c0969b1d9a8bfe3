import type { ElementContent } from 'hast'
import type { Row } from '../../../aggregate/table.ts'
import { countLink } from '../behind.ts'
import { fill, fillOne, fillText, nodes, type Part } from '../both.ts'
import type { Material } from '../material.ts'
import { type Both, type Language, WORDS } from '../words.ts'

/** One sentence of the answer: its words, and what fills them as nodes and as plain text. */
export interface Sentence {
  words: Both
  html: Record<string, Part>
  text: (language: Language) => Record<string, string | number>
}

/** The answer in three sentences: what helps and hinders, what is open, and how the claims stand. Without claims the third names the commonest themes. */
export function answer(material: Material): Sentence[] {
  if (material.rows('studies').length === 0) return [plain(WORDS.noStudies, {})]
  return [effects(material), open(material), material.review.claims.length > 0 ? beside(material) : themes(material)]
}

export function asHtml({ words, html }: Sentence): ElementContent[] {
  return fill(words, html)
}

export function asText({ words, text }: Sentence, language: Language): string {
  return fillText(words[language], text(language))
}

function effects(material: Material): Sentence {
  const helps = listOf(material, 'helps', 'n_studies_helps')
  const hinders = listOf(material, 'hinders', 'n_studies_hinders')
  const least = material.review.analysis.conclusions.least_studies
  const words =
    helps.n === 0 && hinders.n === 0
      ? WORDS.noEffects
      : hinders.n === 0
        ? WORDS.onlyHelps
        : helps.n === 0
          ? WORDS.onlyHinders
          : WORDS.effects
  return {
    words,
    html: { helps: helps.html, hinders: hinders.html, least },
    text: language => ({ helps: helps.text(language), hinders: hinders.text(language), least }),
  }
}

function open(material: Material): Sentence {
  const n = (word: string) => material.rows('by-code').filter(row => row.cells.conclusion === word).length
  const divided = listOf(material, 'divided', undefined)
  const counts = { few: n('too-few'), described: n('described'), unseen: n('not-seen') }
  const nothing = (language: Language) => WORDS.notDivided[language]
  return {
    words: WORDS.open,
    html: { ...counts, divided: divided.n === 0 ? nothing : divided.html },
    text: language => ({ ...counts, divided: divided.n === 0 ? nothing(language) : divided.text(language) }),
  }
}

function beside(material: Material): Sentence {
  const claims = material.rows('claims')
  const n = (word: string) => claims.filter(row => row.cells.conclusion === word).length
  return plain(WORDS.beside, {
    n: claims.length,
    inLine: n('in-line'),
    contrary: n('contrary'),
    divided: n('divided'),
    few: n('too-few'),
    unseen: n('not-seen'),
    untestable: n('not-testable'),
  })
}

function themes({ rows }: Material): Sentence {
  const most = rows('by-theme')
    .filter(({ cells }) => cells.theme !== 'all' && Number(cells.n_studies) > 0)
    .sort((a, b) => Number(b.cells.n_studies) - Number(a.cells.n_studies))
    .slice(0, 3)
  const list = (language: Language) =>
    most.map(({ cells }) => `${cells[`theme_${language}`]} (${cells.n_studies})`).join(', ') || WORDS.none[language]
  return { words: WORDS.oftenest, html: { themes: list }, text: language => ({ themes: list(language) }) }
}

/** The conditions with a conclusion, most mentioned first; `column` counts the studies that declare it. */
function listOf(material: Material, conclusion: string, column: string | undefined) {
  const found = material
    .rows('by-code')
    .filter(row => row.cells.conclusion === conclusion)
    .sort((a, b) => Number(b.cells.n_studies) - Number(a.cells.n_studies))
  const words = column === undefined ? WORDS.both : WORDS.share
  const number = (row: Row, name: string | undefined) =>
    name === undefined ? [] : countLink(material, 'by-code', row, name)
  return {
    n: found.length,
    html: (language: Language) =>
      found.flatMap((row, index) => [
        ...nodes(index === 0 ? '' : ', '),
        ...fillOne(words[language], {
          label: String(row.cells[`code_${language}`]),
          n: number(row, column),
          of: number(row, 'n_studies'),
        }),
      ]),
    text: (language: Language) =>
      found
        .map(({ cells }) =>
          fillText(words[language], {
            label: String(cells[`code_${language}`]),
            n: String(cells[column ?? 'n_studies']),
            of: String(cells.n_studies),
          }),
        )
        .join(', '),
  }
}

function plain(words: Both, parts: Record<string, string | number>): Sentence {
  return { words, html: parts, text: () => parts }
}
