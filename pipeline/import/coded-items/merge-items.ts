import type { Page } from '../../../schema/page-read.ts'
import { NONE } from '../../../schema/reserved.ts'
import type { Item } from './coded-export.ts'
import { type CodedPassage, codedItem } from './coded-item.ts'
import { passagesNoted, placeIn } from './passages-noted.ts'
import type { StudyThere } from './study-there.ts'
import type { Told } from './told-of-items.ts'

/** A reading of an export that is not written, because the coder has another there. */
export interface OtherReading {
  passage: string
  coder: string
  there: string
  said: string
}

/** What items add to a study that stands in the review. */
export interface MergedItems {
  pages: readonly Page[]
  passages: readonly CodedPassage[]
  /** The rows of each sheet that changes, whole. */
  sheets: ReadonlyMap<string, readonly string[][]>
  /** Coders who are listed as those who read a draft. */
  coders: readonly string[]
  /** How many rows with a code are new, and how many were there. */
  added: number
  there: number
  differing: readonly OtherReading[]
  /** Texts that are no passage of the note, and why not. */
  left: readonly { text: string; where: string; because: string }[]
}

type Rows = readonly string[][]

/**
 * Merges what was coded since: a text that is no passage yet becomes the next one, and a code goes into the sheet of its coder. Nothing that stands is changed.
 * Where a coder has read a passage otherwise both readings are told, but in a draft on which nobody has worked: there a row that says `none`, or what the export
 * says, was written by an import, and another code stands beside it. A text in a finished study counts, so it is taken only where that is asked for.
 */
export function mergeItems(
  study: StudyThere,
  items: readonly Item[],
  told: Parameters<typeof codedItem>[1] & Pick<Told, 'read' | 'include'> & { address: string },
): MergedItems {
  const pages: Page[] = []
  const passages: CodedPassage[] = []
  const sheets = new Map<string, Rows>(study.sheets)
  const changed = new Set<string>()
  const differing: OtherReading[] = []
  const left: MergedItems['left'][number][] = []
  let [added, there] = [0, 0]
  const pageOf = (one: Pick<Page, 'address' | 'read'>): string => {
    const all = [...study.pages, ...pages]
    const page = all.find(({ address }) => address === one.address)?.page
    if (page !== undefined) return page
    pages.push({ ...one, page: `s${all.length + 1}` })
    return `s${all.length + 1}`
  }
  for (const item of items) {
    const coded = codedItem(item, told)
    const noted = passagesNoted(coded.passages, study.passages)
    const ids = new Map([...noted].map(([passage, one]) => [passage, one.passage]))
    const isNew = new Set<string>()
    const texts = new Map(coded.passages.map(({ passage, text }) => [passage, text]))
    const isAsMarked = (at: string) => study.draft && noted.get(at)?.text === texts.get(at)
    const pageBefore = [...noted.values()].flatMap(({ where }) => where?.page ?? [])[0]
    for (const one of coded.passages) {
      if (ids.has(one.passage)) continue
      const again = passages.find(({ text }) => text === one.text)
      const because = again === undefined ? reasonAgainst(study, told) : undefined
      if (because !== undefined) left.push({ text: one.text, where: one.where, because })
      else {
        const passage = again?.passage ?? `p${study.passages.length + passages.length + 1}`
        if (again === undefined) {
          const page = (item.ofReview === undefined ? pageBefore : undefined) ?? pageOf(pageIn(item, one, told))
          passages.push({ ...one, passage, where: `${page}, ${placeIn(one.where)}` })
        }
        ids.set(one.passage, passage)
        isNew.add(one.passage)
      }
    }
    for (const [coder, rows] of coded.sheets)
      for (const [at = '', code = '', ...values] of rows) {
        const passage = ids.get(at)
        if (passage === undefined) continue
        const all = sheets.get(coder) ?? []
        const mine = all.filter(([one]) => one === passage)
        const row = [passage, code, ...values]
        const same = mine.find(one => one[1] === code)
        if (code === NONE) {
          const isAsked = isNew.has(at) || (study.draft && !study.sheets.has(coder))
          if (mine.length > 0 || !isAsked) continue
        } else if (same !== undefined) {
          if (saysNothing(row) || same.join() === row.join()) there++
          else differing.push({ passage, coder, there: shown(same), said: shown(row) })
          continue
        } else if (mine.length > 0 && !isNew.has(at) && !(isAsMarked(at) && isUntouched(mine, rows, at))) {
          differing.push({ passage, coder, there: mine.map(shown).join('; '), said: shown(row) })
          continue
        } else added++
        sheets.set(coder, [...all.filter(one => one[0] !== passage || one[1] !== NONE), row])
        changed.add(coder)
      }
  }
  return {
    ...{ pages, passages, added, there, differing, left },
    sheets: new Map([...changed].map(coder => [coder, sheets.get(coder) ?? []])),
    coders: study.draft ? [...changed].filter(coder => !study.codedBy.includes(coder)) : [],
  }
}

/** Why a text does not become a passage by itself; nothing where it does. */
function reasonAgainst({ draft, passages }: StudyThere, { include }: Pick<Told, 'include'>): string | undefined {
  if (passages.some(({ withdrawn }) => withdrawn !== undefined))
    return 'the note has a passage that was withdrawn, and nobody can tell whether it is this one'
  return draft || include ? undefined : 'the study is finished, and would count it; --include takes it'
}

/** The page on which a text stands: of the item, or of the review that it came from. */
function pageIn(
  { ofReview, address }: Item,
  { where }: CodedPassage,
  told: Pick<Told, 'read'> & { address: string },
): Pick<Page, 'address' | 'read'> {
  const own = ofReview?.pages.find(({ page }) => where.startsWith(`${page}, `))
  return own ?? { address: address ?? told.address, read: told.read }
}

/** What a coder has on a passage is as an import wrote it: no code, or codes as the export gives them. */
function isUntouched(mine: Rows, said: Rows, at: string): boolean {
  const given = new Set(said.filter(([one]) => one === at).map(([, ...cells]) => cells.join()))
  return mine.every(([, ...cells]) => cells[0] === NONE || given.has(cells.join()))
}

function saysNothing([, , ...values]: readonly string[]): boolean {
  return values.every(value => value === 'not-seen')
}

function shown([, code = '', ...values]: readonly string[]): string {
  return [code, ...values.filter(value => value !== '')].join(', ')
}
