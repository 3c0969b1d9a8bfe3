import type { Named } from '../../schema/field.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Declaration } from './declared-in.ts'
import { type NameHere, namesIn } from './names-in.ts'
import { namesToFollow } from './names-to-follow.ts'
import type { Found, Rule, RuleText } from './rule.ts'

/** A rule that says: what is named here is declared there. */
export interface Reference extends RuleText {
  /** What a message calls the thing. */
  thing: string
  declared: Declaration
  /** Words that are known without being declared. */
  also?: readonly string[]
  /** What a message expects, given the names that are declared. */
  expected: (names: readonly string[], here: NameHere) => string
  /** A thing does not name itself. */
  notItself?: boolean
  /** One name is told once in each study or document, because every row of a sheet and the note bear it. */
  onceInSource?: boolean
  after?: readonly Rule[]
}

/**
 * The rule of a row. Where a rule before it has found the declarations themselves wrong the names may be right, and it says nothing. A name that is wrong in
 * many places was misspelt where it is declared, which is one problem; so is a list of declarations that is not there at all.
 */
export function referenceRule(what: Named, reference: Reference): Rule {
  const { id, meaning, reason, repair, example, after = [], declared, also = [], notItself, onceInSource } = reference
  return {
    ...{ id, meaning, reason, repair, example, after },
    check: (review, before) => {
      const told = new Set<string>()
      return namesIn(review, what).flatMap((here): Found[] => {
        const declarations = declared.names(review, here)
        if (declarations?.some(({ place }) => before.saidAt(place)) !== false) return []
        const names = [...also, ...declarations.filter(one => one.isGone !== true).map(one => one.name)]
        const isItself = notItself === true && here.name === here.source?.id
        const holder = here.source?.id ?? ''
        if ((names.includes(here.name) && !isItself) || told.has(`${holder} ${here.name}`)) return []
        if (onceInSource === true) told.add(`${holder} ${here.name}`)
        const now = calledNow(review, here)
        const near = nearest(here.name, isItself ? [] : names)
        const mend = near === undefined ? 'correct it' : `type \`${near}\``
        const nearby = near === undefined ? '' : `; nearest is \`${near}\``
        const hint = now === undefined ? nearby : `; it is called \`${now}\` now`
        const where = declared.inEachNote === true ? `${holder} ` : ''
        const { act, path } = declared.add(review, here)
        const there = path === undefined ? '' : path === here.place.path ? ' there' : ` in ${path}`
        return [
          {
            place: here.place,
            slip: `${where}${names.length === 0 ? '' : here.name}`,
            what: `Unexpected ${reference.thing} ${quoted(here.name)}, ${reference.expected(names, here)}${hint}`,
            fix:
              now === undefined
                ? `${mend} in ${here.place.path}, or ${act}${there}.`
                : 'run `npm run fix`, which follows it.',
          },
        ]
      })
    },
  }
}

/** The name now of what had the one that stands here. */
function calledNow(review: ReviewUnderWay, { place }: NameHere): string | undefined {
  return namesToFollow(review).find(one => one.place === place)?.now
}
