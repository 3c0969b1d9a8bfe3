import type { Element } from 'hast'
import { h } from 'hastscript'
import { filterLink } from '../behind.ts'
import { both, called, fill, fillText } from '../both.ts'
import { figure, hasChart } from '../figure.ts'
import type { Material } from '../material.ts'
import { fold } from '../parts.ts'
import { type Language, WORDS } from '../words.ts'
import { answer, asHtml } from './answer.ts'
import { claimsTable } from './claims.ts'
import { byCodeTable } from './themes.ts'

/** So many reservations stand open on the first screen; the others are one click away and stand whole under methods. */
const OPEN_STATEMENTS = 4

/** The first screen: the question, the answer in three sentences, what it rests on and does not, and the chart that shows it. */
export function top(material: Material): Element {
  const { protocol } = material.review
  const {
    labels: { da = '', en = '' },
    question: { da: question_da = '', en: question_en = '' },
  } = protocol.review
  return h('section', { id: 'answer', ariaLabelledBy: 'answer-title' }, [
    h('p', { className: ['review'] }, both({ da, en })),
    h('h1', { id: 'answer-title', tabIndex: -1 }, both({ da: question_da, en: question_en })),
    h('div', { className: ['first'] }, [
      h('div', { className: ['says'] }, [
        h('h2', both(WORDS.answer)),
        ...answer(material).map(sentence => h('p', asHtml(sentence))),
        ...(material.rows('studies').length === 0
          ? []
          : [h('p', { className: ['note'] }, [...both(WORDS.inBrackets), ' ', ...both(WORDS.numbersLead)])]),
      ]),
      h('aside', { ariaLabelledBy: 'rests-on' }, [
        h('h2', { id: 'rests-on' }, both(WORDS.restsOn)),
        ...restsOn(material),
        ...statements(material),
      ]),
    ]),
    ...(hasChart(material, 'claims')
      ? figure(material, 'claims', claimsTable(material, 'claims-chart'))
      : figure(material, 'direction-by-code', byCodeTable(material, 'answer-by-code'))),
  ])
}

function restsOn(material: Material): Element[] {
  const { rows, review } = material
  const all = rows('by-theme').find(row => row.cells.theme === 'all')?.cells
  const studies = rows('studies').filter(row => row.cells.counted === true)
  const basis = [...new Set(studies.map(row => String(row.cells.basis)))].map(word => ({
    word,
    n: studies.filter(row => row.cells.basis === word).length,
  }))
  const read = (language: Language) =>
    basis
      .map(({ word, n }) => fillText(WORDS.readAs[language], { n, basis: called(word, 'basis')[language] }))
      .join(', ')
  const kinds = [...new Set(review.protocol.coders.map(one => one.kind))].map(kind => ({
    kind,
    letters: review.protocol.coders.filter(one => one.kind === kind).map(one => one.coder),
  }))
  const coders = (language: Language) =>
    kinds.map(({ kind, letters }) => `${letters.join(', ')} (${called(kind, 'coder')[language]})`).join('; ')
  return [
    h(
      'p',
      fill(WORDS.restsOnStudies, {
        n: studies.length,
        from: review.protocol.window.from,
        to: review.protocol.window.to,
        findings: [filterLink({ kind: 'study' }, String(all?.n_findings ?? 0))],
        basis: read,
      }),
    ),
    ...(review.documents.length === 0 ? [] : [h('p', fill(WORDS.restsOnDocuments, { n: review.documents.length }))]),
    h('p', fill(WORDS.restsOnCoders, { coders })),
  ]
}

function statements({ review }: Material): Element[] {
  const items = review.protocol.statements.map(({ labels: { da = '', en = '' } }) => h('li', both({ da, en })))
  const more = items.slice(OPEN_STATEMENTS)
  return [
    ...(items.length === 0 ? [] : [h('ul', items.slice(0, OPEN_STATEMENTS))]),
    ...(more.length === 0 ? [] : [fold(fill(WORDS.moreStatements, { n: more.length }), h('ul', more))]),
  ]
}
