import type { WordIn } from '../../schema/vocabulary.ts'
import { type Conclusion, conclusionOf } from './conclusion.ts'
import type { Effect } from './effect.ts'

/** What one study says of a code, and the family of studies it belongs to. */
export interface OfFamily {
  family: string
  effect: Effect
}

/** How a word stands when any one family of studies is left out, and which families change it. */
export interface WithoutFamily {
  word: WordIn<'without_family'> | 'not-applicable'
  families: readonly string[]
  /** The word that is left at worst. */
  left: Conclusion
}

/**
 * Leaves each family out in turn, because studies that are declared related may rest on the same people and speak with one voice. Only a word that takes
 * enough studies can fall. It thins where too few are left and turns where another word takes its place; where one family does the one and another the
 * other it turns, and what is left at worst is that other word.
 */
export function withoutAnyFamily(studies: readonly OfFamily[], leastStudies: number): WithoutFamily {
  const conclusion = conclusionOf(effectsOf(studies), leastStudies)
  if (!CAN_FALL.includes(conclusion)) return { word: 'not-applicable', families: [], left: conclusion }
  const families = [...new Set(studies.map(({ family }) => family))].sort()
  const changed = families
    .map(family => ({
      family,
      left: conclusionOf(effectsOf(studies.filter(one => one.family !== family)), leastStudies),
    }))
    .filter(({ left }) => left !== conclusion)
  const [turned] = changed.filter(({ left }) => CAN_FALL.includes(left))
  const [first] = changed
  return {
    word: turned !== undefined ? 'turns' : first !== undefined ? 'thins' : 'holds',
    families: changed.map(({ family }) => family),
    left: (turned ?? first)?.left ?? conclusion,
  }
}

/** The words for which enough studies are asked. */
const CAN_FALL: readonly Conclusion[] = ['helps', 'hinders', 'divided']

function effectsOf(studies: readonly OfFamily[]): Effect[] {
  return studies.map(({ effect }) => effect)
}
