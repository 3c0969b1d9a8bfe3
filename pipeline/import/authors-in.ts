import { withoutFormulas } from '../review/formula.ts'
import { plainLine } from './plain-line.ts'
import type { Given, NotTaken } from './reference.ts'

/** What stands for the names that a list leaves out. */
const AND_OTHERS = /^(and )?(others|et\.? ?al\.?|m\.? ?fl\.?|u\. ?a\.?|\.{3}|…)$/i
const ENDS_IN_OTHERS = /[,\s]+(and others|et\.? ?al\.?)$/i

/**
 * The names of a list, each once, in its order: `Family, Given, Suffix`, and a body as it is called. A line may hold several names with a semicolon
 * between. Words that stand for names left out are no name.
 */
export function authorsIn(given: readonly Given[]): { names: string[]; notTaken: NotTaken[] } {
  const names = new Set<string>()
  const notTaken: NotTaken[] = []
  for (const one of given)
    for (const part of one.text.split(';').map(plainLine)) {
      const isCut = AND_OTHERS.test(part) || ENDS_IN_OTHERS.test(part)
      const name = AND_OTHERS.test(part) ? '' : inOrder(part.replace(ENDS_IN_OTHERS, ''))
      if (isCut) notTaken.push({ field: 'authors', given: { ...one, text: part }, because: CUT })
      if (name !== '') names.add(name)
    }
  return { names: [...names], notTaken }
}

const CUT = 'it says that the list of authors is cut: look up the others'

/** Commas as they are printed, none at the end, and nothing in front that a spreadsheet would run. */
function inOrder(name: string): string {
  const parts = name.split(',').map(part => part.trim())
  return withoutFormulas(parts.filter(part => part !== '').join(', '))
}
