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
  const meant = whichIsMeant([...declared.values()])
  const uses = usesIn(review, declared, meant)
  const alike = timesNamed(review, refused)
  const said = new Set<string>()
  return problems.flatMap((problem): Problem[] => {
    const { refused, place } = problem
    if (refused === undefined) return [problem]
    const here = { ...refused, place }
    const own = declared.get(keyOf(refused.declares, here))
    if (refused.declares !== undefined && own?.place === place)
      return [withUses(problem, refused.name, uses.get(own) ?? 0, refused.declares)]
    if (followed.has(place) || meant(here) !== undefined) return []
    const key = keyOf(refused.names, here)
    const n = alike.get(key) ?? 0
    if (n <= MOST_PLACES) return [problem]
    if (said.has(key)) return []
    said.add(key)
    return [{ ...problem, what: `${problem.what}; it stands in ${n} places` }]
  })
}

/** The first place where each name is declared, by its key. */
function firstOfEach(refused: readonly RefusedHere[]): Map<string, RefusedHere> {
  const first = new Map<string, RefusedHere>()
  for (const one of refused) {
    const key = keyOf(one.declares, one)
    if (one.declares !== undefined && !first.has(key)) first.set(key, one)
  }
  return first
}

type Meant = (here: RefusedHere) => RefusedHere | undefined

/** The most words of a text that are looked at for a name. */
const MOST_WORDS = 12

/**
 * Which of the things declared a text names: alone, beside something else (`adults 12 persons`), or as the part of another (`example-2015-fear/p1`). What
 * each note declares for itself stands alone in that note, and behind the name of its study elsewhere.
 */
function whichIsMeant(declared: readonly RefusedHere[]): Meant {
  const byName = new Map<string, RefusedHere>()
  for (const one of declared) {
    const folder = folderOf(one.declares, one.place)
    const inFull = folder === '' ? one.name : `${folder.split('/').at(-2)} ${one.name}`
    for (const key of [nameIn(one.declares, folder, one.name), nameIn(one.declares, '', inFull)])
      if (!byName.has(key)) byName.set(key, one)
  }
  return here => {
    const kinds = new Set([here.declares, here.names, ...(here.mentions ?? [])].filter(kind => kind !== undefined))
    const words = wordsIn(here.name).slice(0, MOST_WORDS)
    const spans = words.flatMap((_, from) => words.slice(from).map((_, n) => words.slice(from, from + n + 1).join(' ')))
    const keys = [...kinds].flatMap(kind =>
      [folderOf(kind, here.place), ''].flatMap(folder => spans.map(span => nameIn(kind, folder, span))),
    )
    return byName.get(keys.find(key => byName.has(key)) ?? '')
  }
}

function nameIn(kind: Thing | undefined, folder: string, name: string): string {
  return `${kind} ${folder} ${wordsIn(name).join(' ')}`
}

function wordsIn(text: string): string[] {
  return text.split(/[ ,/]/)
}

/** In how many places each thing is named: where any text may stand, and where it is refused. */
function usesIn(review: ReviewUnderWay, declared: ReadonlyMap<string, RefusedHere>, meant: Meant) {
  const uses = new Map<RefusedHere, number>()
  const count = (one: RefusedHere | undefined) => one && uses.set(one, (uses.get(one) ?? 0) + 1)
  for (const what of new Set([...declared.values()].flatMap(one => one.declares ?? []))) {
    for (const one of isOfRule(what) ? namesIn(review, what) : [])
      if (one.isRefused !== true) count(declared.get(keyOf(what, one)))
    for (const { name, place } of mentionsIn(review, what)) count(meant({ name, place, mentions: [what] }))
  }
  for (const one of review.refused) {
    const found = meant(one)
    if (found?.place !== one.place) count(found)
  }
  return uses
}

/** How often each name stands where things of its kind are named, by its key. */
function timesNamed(review: ReviewUnderWay, refused: readonly RefusedHere[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const what of new Set(refused.flatMap(one => one.names ?? [])))
    for (const one of namesIn(review, what)) {
      const key = keyOf(what, one)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  return times
}

/** What can say under `Formerly` which name it had. */
const FOLLOWED: readonly Thing[] = ['code']

function withUses(problem: Problem, name: string, n: number, declares: Thing): Problem {
  if (n === 0) return problem
  const places = n === 1 ? 'the place' : `the ${n} places`
  const fix = problem.fix.replace(/\.$/, '')
  return {
    ...problem,
    what: `${problem.what}; ${n === 1 ? '1 place names it' : `${n} places name it`}`,
    fix: FOLLOWED.includes(declares)
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
  return isOfRule(what) && declarations[what].inEachNote === true ? path.replace(/[^/]*$/, '') : ''
}

function isOfRule(what: Thing | undefined): what is Named {
  return what !== undefined && what in declarations
}
