import type { PageOfText } from '../../review/basis-of-page.ts'
import type { ItemTool } from './item-tool.ts'

/** What the import is told of what no export says. */
export interface Told {
  tool: ItemTool
  /** What of the items was read that have marked texts. */
  read: PageOfText
  /** The letters of those who gave codes. */
  letters: ReadonlyMap<string, string>
  /** The names of codes, by the attributes of the export. */
  codes: ReadonlyMap<string, { code: string }>
  /** The groups of people of the review. */
  people: ReadonlySet<string>
  /** The languages of the review, into which passages are translated. */
  languages: readonly string[]
  window: { from: number; to: number }
  /** Whether what could be included is: it then counts among the studies of the review, also beside codes that nobody read it by. */
  include: boolean
}
