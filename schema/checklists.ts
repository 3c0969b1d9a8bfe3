import { CHECKLIST, type WordIn } from './vocabulary.ts'
import { wordsOf } from './word-list.ts'

/** Where each checklist is published. */
export const CHECKLIST_ADDRESS = {
  'prisma-2020': 'https://doi.org/10.1136/bmj.n71',
  'prisma-s': 'https://doi.org/10.1186/s13643-020-01542-z',
  entreq: 'https://doi.org/10.1186/1471-2288-12-181',
} as const satisfies Record<WordIn<'checklist'>, string>

/** The checklist of an item. */
export function checklistOf(item: WordIn<'checklist_item'>): WordIn<'checklist'> {
  const found = wordsOf(CHECKLIST).find(one => item.startsWith(`${one}-`))
  if (found === undefined) throw new Error(`${item} begins with the name of no checklist`)
  return found
}
