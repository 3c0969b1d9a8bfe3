import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Paragraph } from 'mdast'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import { textIn } from '../languages/text-in.ts'
import { TOLD_FIRST } from '../review/statements-filled.ts'
import { isCounted } from './is-counted.ts'
import { markdownTree } from './markdown/markdown-tree.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { messageInShort } from './message-in-short.ts'
import { checkedByPerson } from './page/checked-by-person.ts'
import { cited } from './page/citation.ts'
import { inLanguages, labelled } from './page/in-languages.ts'
import { answeredFor } from './page/made-by.ts'
import { statementsTold } from './page/statements-told.ts'
import type { ReportData } from './report-data.ts'
import { FIRST_CHARTS } from './views/evidence-tables.ts'

export const BEGIN = '<!-- answer: made by npm start, do not edit -->'
export const END = '<!-- end of answer -->'

/**
 * Puts the current answer between the marks of a README; `undefined` where the marks are not there. It is what a reader takes in within a minute, whole in one
 * language and then in the next; no word is put on a condition here, because a word never stands without its numbers.
 */
export function withAnswer(readme: string, report: ReportData, output: string): string | undefined {
  if (!hasAnswer(readme)) return undefined
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  return `${readme.slice(0, from + BEGIN.length)}\n\n${answer(report, output)}\n${readme.slice(to)}`
}

/** Has it the marks between which the answer stands? */
export function hasAnswer(readme: string): boolean {
  const from = readme.indexOf(BEGIN)
  return from !== -1 && readme.indexOf(END) >= from
}

/** A README speaks the language of the program first, then the others of the review. */
function answer(report: ReportData, output: string): string {
  const inOrder = ownLanguageFirst(report.languages.map(({ tag }) => tag))
  const halves = inOrder.map((tag): ReportData => {
    const languages = report.languages.filter(language => language.tag === tag)
    return { ...report, medium: 'markdown', languages }
  })
  return writeMarkdown([
    ...halves.map(questionIn),
    ...markdownTree([...halves.flatMap(half => answerIn(half, output)), ...citation(halves)]),
  ])
}

/** What one language of the answer says, a paragraph or bullet each, from the question to how it is cited. */
export function answerBlocks(half: ReportData): Element[] {
  const question = h('p', labelled(half, half.review.protocol.review.question))
  const listed = (one: Element) => one.children.flatMap(child => (child.type === 'element' ? [child] : []))
  return [question, ...answerIn(half, ''), ...citation([half])].flatMap(one =>
    one.tagName === 'ul' ? listed(one) : one.tagName === 'p' ? [one] : [],
  )
}

/** The question, which leads to its answer where that is not the next thing. */
function questionIn({ review, languages }: ReportData, index: number): Paragraph {
  const said = languages.map(({ tag }) => textIn(review.protocol.review.question, tag)).join('')
  const title = languages.map(({ page }) => page.views.answer).join('')
  const text = { type: 'text' as const, value: said }
  const url = `#${title.toLowerCase().replaceAll(' ', '-')}`
  return {
    type: 'paragraph',
    children: [index === 0 ? { type: 'strong', children: [text] } : { type: 'link', url, children: [text] }],
  }
}

function answerIn(half: ReportData, output: string): Element[] {
  const [whole, ...others] = statementsTold(half).slice(0, TOLD_FIRST)
  return [
    h(
      'h2',
      inLanguages(half, ({ page }) => page.views.answer),
    ),
    ...(whole === undefined ? [] : [h('p', whole)]),
    ...madeFor(half),
    ...messages(half),
    h('p', inLanguages(half, checkedByPerson)),
    ...reservations(
      half,
      others.map(said => h('li', said)),
    ),
    ...figures(half, output),
    links(half, output),
  ]
}

function madeFor(half: ReportData): Element[] {
  const said = inLanguages(half, language => answeredFor(language, half).join(' '))
  return said.length === 0 ? [] : [h('p', said)]
}

/** Said once: what is copied from here is one citation, in the language that stands first. */
function citation(halves: readonly ReportData[]): Element[] {
  const [first] = halves
  const told = halves.flatMap(({ languages }) => languages.map(({ page }) => page.cite.cite_as)).join(' / ')
  return first === undefined ? [] : [h('p', [`${told}: `, ...inLanguages(first, language => cited(language, first))])]
}

function messages(half: ReportData): Element[] {
  const rows = half.rows('key-messages')
  const lineOf = (row: (typeof rows)[number]) =>
    inLanguages(half, language => {
      const { message, beside } = messageInShort(language, half, row)
      return message === '' ? beside : [h('strong', message), ` ${beside}`]
    })
  if (rows.length === 0)
    return [
      h(
        'p',
        inLanguages(half, ({ shortAnswer, page }) =>
          isCounted(half) ? shortAnswer.no_message : page.answer.no_studies,
        ),
      ),
    ]
  return [
    h(
      'h3',
      inLanguages(half, ({ page }) => page.messages.title),
    ),
    h(
      'ul',
      rows.map(row => h('li', lineOf(row))),
    ),
    h(
      'p',
      inLanguages(half, ({ page }) => page.messages.caveat),
    ),
  ]
}

function figures({ languages, chart }: ReportData, output: string): Element[] {
  return languages.flatMap(({ tag }) =>
    Object.keys(FIRST_CHARTS).flatMap(name => {
      const drawn = chart(name, tag)
      const src = `${output}/charts/${name}.${tag}.svg`
      return drawn === undefined ? [] : [h('p', [h('img', { src, alt: drawn.title })])]
    }),
  )
}

function reservations(half: ReportData, items: Element[]): Element[] {
  if (items.length === 0) return []
  const title = inLanguages(half, ({ shortAnswer }) => shortAnswer.reservations)
  return [h('h3', title), h('ul', items)]
}

function links(half: ReportData, output: string): Element {
  const say = inLanguages(half, ({ shortAnswer, name }) => {
    const isAlone = half.review.protocol.review.languages.length === 1
    const at = (file: string) => `${output}/${file}${isAlone ? '' : `#${name.toLowerCase()}`}`
    return [
      h('a', { href: at('report.md') }, shortAnswer.report),
      ' · ',
      h('a', { href: at('summary-of-findings.md') }, shortAnswer.how_sure),
      ' · ',
      h('a', { href: at('README.md') }, shortAnswer.tables),
    ]
  })
  return h('p', say)
}
