import type { Named } from '../../schema/field.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { namesIn } from './names-in.ts'
import { namesToFollow } from './names-to-follow.ts'
import { declarations } from './references.ts'
import { MOST_PLACES } from './rule.ts'

/**
 * What is refused for its form, with each such name once: where it is declared, and then not where things are named by it; or at the first place where it
 * is named, where these are many. A name that something else had is left to the rule that says so.
 */
export function namesToldOnce(problems: readonly Problem[], review: ReviewUnderWay): Problem[] {
  const refused = problems.flatMap(({ refused, place }) => (refused === undefined ? [] : [{ ...refused, place }]))
  if (refused.length === 0) return [...problems]
  const followed = new Set(namesToFollow(review).map(({ place }) => place))
  const declared = new Set(refused.filter(one => one.isDeclared).map(keyOf))
  const uses = new Map<string, number>()
  for (const what of new Set(refused.map(one => one.what)))
    for (const { name, place } of namesIn(review, what)) {
      const key = keyOf({ what, name, place })
      uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  const said = new Set<string>()
  return problems.flatMap((problem): Problem[] => {
    const { refused, place } = problem
    if (refused === undefined) return [problem]
    const key = keyOf({ ...refused, place })
    const n = uses.get(key) ?? 0
    if (refused.isDeclared)
      return [n === 0 ? problem : withUses(problem, refused.name, n, FOLLOWED.includes(refused.what))]
    if (followed.has(place) || declared.has(key)) return []
    if (n <= MOST_PLACES) return [problem]
    if (said.has(key)) return []
    said.add(key)
    return [{ ...problem, what: `${problem.what}; it stands in ${n} places` }]
  })
}

/** What can say under `Formerly` which name it had. */
const FOLLOWED: readonly Named[] = ['code']

function withUses(problem: Problem, name: string, n: number, isFollowed: boolean): Problem {
  const places = n === 1 ? 'the place' : `the ${n} places`
  const fix = problem.fix.replace(/\.$/, '')
  return {
    ...problem,
    what: `${problem.what}; ${n === 1 ? '1 place names it' : `${n} places name it`}`,
    fix: isFollowed
      ? `${fix}, and \`${name}\` behind its \`Formerly\`; then run \`npm run fix\`, which follows it in ${places} that ${n === 1 ? 'names' : 'name'} it.`
      : `${fix}, and in ${places} that ${n === 1 ? 'names' : 'name'} it.`,
  }
}

/** A name; of what each note declares for itself, in its folder. */
function keyOf({ what, name, place }: { what: Named; name: string; place: Place }): string {
  const folder = declarations[what].inEachNote === true ? place.path.replace(/[^/]*$/, '') : ''
  return `${what} ${folder} ${name}`
}
