import type { Page } from '../../../schema/page-read.ts'
import type { Item } from './coded-export.ts'
import type { CodedPassage } from './coded-item.ts'
import { passagesNoted, placeIn } from './passages-noted.ts'
import type { StudyThere } from './study-there.ts'
import type { Told } from './told-of-items.ts'

/** What a note gets. */
export interface AddedToNote {
  pages: readonly Page[]
  passages: readonly CodedPassage[]
  /** Texts that are no passage of the note, and why not. */
  left: readonly { text: string; where: string; because: string }[]
}

/** The passage that a text of an item is in the note of its study. */
export interface PlacedPassage {
  passage: string
  isNew: boolean
  /** Whether it stands in a draft in the words that were marked. */
  isAsMarked: boolean
}

export type ToldOfPages = Pick<Told, 'read' | 'include'> & { address: string }

/**
 * Places the texts of an item in the note of its study, by the passages that they would be: a text that is no passage yet becomes the next one, on a page that
 * the note has or gets. A text in a finished study counts, so it is taken only where that is asked for.
 */
export function placePassages(
  study: StudyThere,
  item: Item,
  texts: readonly CodedPassage[],
  before: AddedToNote,
  told: ToldOfPages,
): { placed: Map<string, PlacedPassage>; added: AddedToNote } {
  const [pages, passages, left] = [[...before.pages], [...before.passages], [...before.left]]
  const noted = passagesNoted(texts, study.passages)
  const because = reasonAgainst(study, told)
  const pageBefore =
    item.ofReview === undefined ? [...noted.values()].flatMap(({ where }) => where?.page ?? [])[0] : undefined
  const placed = new Map<string, PlacedPassage>()
  for (const one of texts) {
    const there = noted.get(one.passage)
    const again = passages.find(({ text }) => text === one.text)
    const next = `p${study.passages.length + passages.length + 1}`
    if (there === undefined && again === undefined && because !== undefined) {
      left.push({ text: one.text, where: one.where, because })
      continue
    }
    if (there === undefined && again === undefined) {
      const page = pageBefore ?? pageOf(pageIn(item, one, told), study.pages, pages)
      passages.push({ ...one, passage: next, where: `${page}, ${placeIn(one.where)}` })
    }
    placed.set(one.passage, {
      passage: (there ?? again)?.passage ?? next,
      isNew: there === undefined,
      isAsMarked: study.draft && there?.text === one.text,
    })
  }
  return { placed, added: { pages, passages, left } }
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
  told: ToldOfPages,
): Pick<Page, 'address' | 'read'> {
  const own = ofReview?.pages.find(({ page }) => where.startsWith(`${page}, `))
  return own ?? { address: address ?? told.address, read: told.read }
}

/** What a page is called in the note; one that it does not have is put to those it gets. */
function pageOf(one: Pick<Page, 'address' | 'read'>, there: readonly Page[], added: Page[]): string {
  const all = [...there, ...added]
  const found = all.find(({ address }) => address === one.address)?.page
  if (found !== undefined) return found
  const page = `s${all.length + 1}`
  added.push({ ...one, page })
  return page
}
