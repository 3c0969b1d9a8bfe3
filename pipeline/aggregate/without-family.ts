import type { WordIn } from '../../schema/vocabulary.ts'
import { type Conclusion, conclusionFrom, type EffectTally, tallyOf } from './conclusion.ts'
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
  const all = tallyOf(studies.map(({ effect }) => effect))
  const conclusion = conclusionFrom(all, leastStudies)
  if (!CAN_FALL.includes(conclusion)) return { word: 'not-applicable', families: [], left: conclusion }
  const ofFamily = new Map<string, Effect[]>()
  for (const { family, effect } of studies) {
    const own = ofFamily.get(family)
    if (own === undefined) ofFamily.set(family, [effect])
    else own.push(effect)
  }
  const changed = [...ofFamily.keys()]
    .sort()
    .map(family => ({ family, left: conclusionFrom(less(all, ofFamily.get(family) ?? []), leastStudies) }))
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

/** What is left when those who say these effects are left out. */
function less(all: EffectTally, effects: readonly Effect[]): EffectTally {
  const left = { ...all }
  for (const effect of effects) left[effect]--
  return left
}
