import { checklistOf } from '../../schema/checklists.ts'
import { CHECKLIST, CHECKLIST_ITEM } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { counted } from '../diagnostics/counted.ts'
import { sheetPath } from '../review/paths.ts'
import { listed, type Rule } from './rule.ts'

/** What nobody answers is what a reader most needs to know, and what is easiest left out. A sheet that cannot be read whole says first what it cannot. */
export const checklistIsWhole: Rule = {
  id: 'checklist-is-whole',
  meaning: 'Of a checklist of which one item stands in reporting.csv all items do.',
  reason: 'what the review does not report would be what its checklist does not show.',
  repair: 'Write a row for each item; `not-answered` with a note says openly that it is not there.',
  example: {
    breaks: 'entreq-01,answered,protocol.md#review,, and none of entreq-02 to entreq-21',
    keeps: 'all of entreq-01 to entreq-21',
  },
  check: review => {
    if (!review.whole.has('reporting')) return []
    return wordsOf(CHECKLIST).flatMap(checklist => {
      const rows = review.reporting.filter(({ value }) => checklistOf(value.item) === checklist)
      const [first] = rows
      if (first === undefined) return []
      const there = new Set(rows.map(({ value }) => value.item))
      const missing = wordsOf(CHECKLIST_ITEM).filter(item => checklistOf(item) === checklist && !there.has(item))
      if (missing.length === 0) return []
      return [
        {
          place: first.at('item'),
          what: `Unexpected ${counted(there.size, 'item')} of ${checklist}, expected all ${there.size + missing.length}; missing: ${listed(missing)}`,
          fix: `write a row for each of them in ${sheetPath(review, 'reporting')}; where the review does not say it, \`${missing[0]},not-answered,,Why it is not said.\`.`,
        },
      ]
    })
  },
}
