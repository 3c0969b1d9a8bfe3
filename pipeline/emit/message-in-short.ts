import { called } from '../languages/called.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import type { Row } from '../review/table.ts'
import { awaitingIn, countsIn, firstRegionIn, messageIn } from './page/key-messages.ts'
import type { ReportData } from './report-data.ts'

/** A key message as the README and the end of a run have it: its text, and beside it how many studies say so and how many of the first region, who tells it and how surely it stands. */
export interface MessageInShort {
  message: string
  beside: string
}

/** One that the numbers no longer carry has no text of its own: it stands within what is said of it, never alone. */
export function messageInShort(language: Catalogue, report: ReportData, row: Row): MessageInShort {
  const { cells } = row
  if (cells.message_state === 'awaiting') return { message: '', beside: awaitingIn(language, report, row).join('') }
  const said = countsIn(language, report, row, firstRegionIn(language, report, row), column => String(cells[column]))
  const surely = language.page.messages.confidence({ confidence: called(language, cells.overall, 'confidence') })
  return { message: messageIn(language, report, row), beside: [...said.map(one => one.join('')), surely].join(' ') }
}
