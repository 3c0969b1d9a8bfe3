import type { Named } from '../../schema/field.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Declaration, Declared } from './declared-in.ts'
import { type NameHere, namesIn } from './names-in.ts'
import { type FormerName, namesToFollow } from './names-to-follow.ts'
import type { Before, Found, Rule, RuleText } from './rule.ts'

/** A rule that says: what is named here is declared there. */
export interface Reference extends RuleText {
  /** What a message calls the thing. */
  thing: string
  declared: Declaration
  /** Words that are known without being declared. */
  also?: readonly string[]
  /** What a message expects, given the names that are declared. */
  expected: (names: readonly string[], here: NameHere) => string
  /** The name that is meant, where it is not the nearest of those that are declared. */
  near?: (review: ReviewUnderWay, name: string, names: readonly string[]) => string | undefined
  /** True of what nobody can tell yet, because it is told elsewhere what is in the way. */
  waits?: (review: ReviewUnderWay, before: Before) => (here: NameHere) => boolean
  /** What mends a name that no hand types in its place, such as that of a file. */
  mend?: (here: NameHere) => string | undefined
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
  const { near: nearOf = (_, name, names) => nearest(name, names) } = reference
  return {
    ...{ id, meaning, reason, repair, example, after },
    check: (review, before) => {
      const told = new Set<string>()
      const waits = reference.waits?.(review, before)
      let formers: readonly FormerName[] | undefined
      const known = new Map<NameHere['source'], ReadonlySet<string> | undefined>()
      // Asked once of the review or of each note, because thousands of names are declared in the same place.
      const declaredFor = (here: NameHere) => {
        const where = declared.inEachNote === true ? here.source : undefined
        if (!known.has(where)) known.set(where, soundNames(declared.names(review, here), before))
        return known.get(where)
      }
      return namesIn(review, what).flatMap((here): Found[] => {
        const found = declaredFor(here)
        if (found === undefined) return []
        const isItself = notItself === true && here.name === here.source?.id
        const holder = here.source?.id ?? ''
        const isKnown = found.has(here.name) || also.includes(here.name)
        if ((isKnown && !isItself) || told.has(`${holder} ${here.name}`) || waits?.(here)) return []
        formers ??= namesToFollow(review)
        const now = formers.find(({ place }) => place === here.place)?.now
        if (here.isRefused === true && now === undefined) return []
        const names = [...also, ...found]
        if (onceInSource === true) told.add(`${holder} ${here.name}`)
        const near = nearOf(review, here.name, isItself ? [] : names)
        const typed = `${near === undefined ? 'correct it' : `type \`${near}\``} in ${here.place.path}`
        const nearby = nearestIs(here.name, near)
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
                ? `${reference.mend?.(here) ?? typed}, or ${act}${there}.`
                : 'run `npm run fix`, which follows it.',
          },
        ]
      })
    },
  }
}

/** The names that may be used, each once; `undefined` where nobody can tell them, or a rule before has found one of the declarations wrong. */
function soundNames(declarations: readonly Declared[] | undefined, { saidAt }: Before): Set<string> | undefined {
  if (declarations?.some(({ place }) => saidAt(place)) !== false) return undefined
  return new Set(declarations.filter(one => one.isGone !== true).map(one => one.name))
}
