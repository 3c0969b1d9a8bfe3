import type { Element } from 'hast'
import { h } from 'hastscript'
import { type ListName, VOCABULARY } from '../../../schema/vocabulary.ts'
import { isWordOf, type WordList } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'

/** A word that stands out, with the sign that says it without colour, and its tone. It belongs to the first of the lists that has it. */
export function mark(report: ReportData, word: unknown, ...lists: readonly ListName[]): Element {
  const { sign, tone } = lists.map(name => wordIn(VOCABULARY[name], word)).find(one => one !== undefined) ?? {}
  return h('span', { className: ['mark', ...(tone === undefined ? [] : [`is-${tone}`])] }, [
    ...(sign === undefined ? [] : [h('span', { ariaHidden: 'true' }, `${sign} `)]),
    ...inLanguages(report, language => called(language, word, ...lists)),
  ])
}

/** Do the words of one of these lists stand out? */
export function standOut(lists: readonly ListName[]): boolean {
  return lists.some(name => Object.values(VOCABULARY[name] as WordList).some(({ tone }) => tone !== undefined))
}

function wordIn(list: WordList, word: unknown) {
  return isWordOf(list, word) ? list[word] : undefined
}
