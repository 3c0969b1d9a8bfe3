import type { Named, Thing } from '../../schema/field.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { RefusedHere, ReviewUnderWay } from '../review/review-under-way.ts'
import { mentionsIn, namesIn } from './names-in.ts'
import { namesToFollow } from './names-to-follow.ts'
import { declarations } from './references.ts'
import { MOST_PLACES } from './rule.ts'

/**
 * What is refused for its form, with each such name once: where it is declared, and then not where things are named by it; or at the first place where it
 * is named, where these are many. What is declared in two places, as a study is by its folder and its row of the screening, is told at the first. A name
 * that something else had is left to the rule that says so.
 */
export function namesToldOnce(problems: readonly Problem[], review: ReviewUnderWay): Problem[] {
  const refused = problems.flatMap(({ refused, place }) => (refused === undefined ? [] : [{ ...refused, place }]))
  if (refused.length === 0) return [...problems]
  const followed = new Set(namesToFollow(review).map(({ place }) => place))
  const declared = firstOfEach([...refused, ...review.refused])
  const isSaid = new Set(declared.map(one => one.place))
  const said = new Set<string>()
  return problems.flatMap((problem): Problem[] => {
    const { refused, place } = problem
    if (refused === undefined) return [problem]
    const here = { ...refused, place }
    if (isSaid.has(place)) return [withUses(problem, refused.name, usesOf(here, review), refused.declares)]
    if (followed.has(place) || declared.some(one => isMeant(one, here))) return []
    const alike = refused.names === undefined ? [] : namesIn(review, refused.names)
    const key = keyOf(refused.names, here)
    const n = alike.filter(one => keyOf(refused.names, one) === key).length
    if (n <= MOST_PLACES) return [problem]
    if (said.has(key)) return []
    said.add(key)
    return [{ ...problem, what: `${problem.what}; it stands in ${n} places` }]
  })
}

/** The first place where each name is declared. */
function firstOfEach(refused: readonly RefusedHere[]): RefusedHere[] {
  const first = new Map<string, RefusedHere>()
  for (const one of refused.filter(({ declares }) => declares !== undefined)) {
    const key = keyOf(one.declares, one)
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** In how many places a thing is named: where any text may stand, and where it is refused. */
function usesOf(declared: RefusedHere, review: ReviewUnderWay): number {
  const { declares } = declared
  if (declares === undefined) return 0
  const key = keyOf(declares, declared)
  const named = isNamed(declares) ? namesIn(review, declares) : []
  const read = named.filter(one => one.isRefused !== true && keyOf(declares, one) === key)
  const mentioned = mentionsIn(review, declares).filter(one => isMeant(declared, { ...one, mentions: [declares] }))
  const refused = review.refused.filter(one => one.place !== declared.place && isMeant(declared, one))
  return read.length + mentioned.length + refused.length
}

/** True where a text names what is declared elsewhere: alone, beside something else (`adults 12 persons`), or as the part of another (`example-2015-fear/p1`). */
function isMeant(declared: RefusedHere, here: RefusedHere): boolean {
  const { declares, name, place } = declared
  if (declares === undefined || ![here.declares, here.names, ...(here.mentions ?? [])].includes(declares)) return false
  const folder = folderOf(declares, place)
  const isHere = folder === folderOf(declares, here.place)
  return parted(here.name).includes(parted(isHere ? name : `${folder.split('/').at(-2)} ${name}`))
}

function parted(text: string): string {
  return ` ${text.replace(/[,/]/g, ' ')} `
}

/** What can say under `Formerly` which name it had. */
const FOLLOWED: readonly Thing[] = ['code']

function withUses(problem: Problem, name: string, n: number, declares: Thing | undefined): Problem {
  if (n === 0) return problem
  const places = n === 1 ? 'the place' : `the ${n} places`
  const fix = problem.fix.replace(/\.$/, '')
  return {
    ...problem,
    what: `${problem.what}; ${n === 1 ? '1 place names it' : `${n} places name it`}`,
    fix:
      declares !== undefined && FOLLOWED.includes(declares)
        ? `${fix}, and \`${name}\` behind its \`Formerly\`; then run \`npm run fix\`, which follows it in ${places} that ${n === 1 ? 'names' : 'name'} it.`
        : `${fix}, and in ${places} that ${n === 1 ? 'names' : 'name'} it.`,
  }
}

/** A name; of what each note declares for itself, in its folder. */
function keyOf(what: Thing | undefined, { name, place }: { name: string; place: Place }): string {
  return `${what} ${folderOf(what, place)} ${name}`
}

/** The folder of the note that alone declares it; none of what is declared for the whole review. */
function folderOf(what: Thing | undefined, { path }: Place): string {
  return isNamed(what) && declarations[what].inEachNote === true ? path.replace(/[^/]*$/, '') : ''
}

function isNamed(what: Thing | undefined): what is Named {
  return what !== undefined && what in declarations
}
