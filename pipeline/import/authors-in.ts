import { encodedTwice } from '../encoding/encoded-twice.ts'
import { withoutFormulas } from '../review/formula.ts'
import { isMutilated, MUTILATED, plainLine, RUNS, TWICE } from './plain-line.ts'
import { type Given, LONGEST_TEXT, type NotTaken } from './reference.ts'
import { saysNothing } from './says-nothing.ts'
import { TOO_LONG } from './take-field.ts'

/** What stands for the names that a list leaves out. */
const AND_OTHERS = /^(and )?(others|et\.? ?al\.?|m\.? ?fl\.?|u\. ?a\.?|\.{3}|…)$/i
const ENDS_IN_OTHERS = /,? (and others|et\.? ?al\.?)$/i

/**
 * The names of a list, each once, in its order: `Family, Given, Suffix`, and a body as it is called. A line may hold several names with a semicolon
 * between. Words that stand for names left out are no name.
 */
export function authorsIn(given: readonly Given[]): { names: string[]; notTaken: NotTaken[] } {
  const names = new Set<string>()
  const notTaken: NotTaken[] = []
  for (const one of given) {
    if (one.text.length > LONGEST_TEXT) {
      notTaken.push({ field: 'authors', given: one, because: TOO_LONG })
      continue
    }
    const inPart = (because: string) => notTaken.push({ field: 'authors', given: one, because, inPart: true })
    if (isMutilated(one.text)) inPart(MUTILATED)
    if (encodedTwice(one.text).length > 0) inPart(TWICE)
    for (const part of plainLine(one.text).split(';')) {
      const text = inOrder(part)
      const because = AND_OTHERS.test(text) || ENDS_IN_OTHERS.test(text) ? CUT : saysNothing(text) ? NOTHING : undefined
      if (because !== undefined) notTaken.push({ field: 'authors', given: { ...one, text }, because })
      if (because === NOTHING || AND_OTHERS.test(text)) continue
      const name = text.replace(ENDS_IN_OTHERS, '')
      names.add(withoutFormulas(name))
      if (withoutFormulas(name) !== name) inPart(RUNS)
    }
  }
  names.delete('')
  return { names: [...names], notTaken }
}

const NOTHING = 'it says nothing'
const CUT = 'it says that the list of authors is cut: look up the others'

/** Commas as they are printed, and none at the end. */
function inOrder(name: string): string {
  const parts = name.split(',').map(part => part.trim())
  return parts.filter(part => part !== '').join(', ')
}
