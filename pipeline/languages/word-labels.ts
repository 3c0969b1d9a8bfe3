import type { ListName, WordIn } from '../../schema/vocabulary.ts'

/** What every word of every closed list is called. A word that is added to a list does not compile until each language names it. */
export type WordLabels = { readonly [List in ListName]: Readonly<Record<WordIn<List>, string>> }
