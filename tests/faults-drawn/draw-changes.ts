import { diffOf, type Side } from '../../pipeline/compare/diff.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { notInForm, read } from '../../pipeline/stages.ts'
import { changeValues } from './change-values.ts'
import { seeded } from './draw.ts'
import { type Change, tried } from './fault.ts'
import { type Tally, tallied } from './tally.ts'
import { filesIn, laidOver, textsOf, together } from './together.ts'

/** Read at once; they stand in folders of their own. */
const TOGETHER = 30

export interface Changed {
  shown: Tally[]
  /** How many met a rule after all. */
  met: number
  /** How many `check` reports as not in canonical form, so that they cannot be committed as they are. */
  formless: number
}

/** Valid but different values: how many a rule met after all, and whether `diff` shows the others, or `check` that they differ in form only. */
export function drawChanges(root: string, number: number, seed: number): Changed {
  const files = filesIn(root)
  const draw = seeded(seed)
  const texts = textsOf(files)
  const fit = Object.entries(changeValues).filter(([, make]) => tried(make, seeded(seed), texts) !== undefined)
  const changes = Array.from({ length: number }, (_, n) => {
    const [kind, make] = fit[n % fit.length] ?? draw.one(fit)
    const made = tried(make, draw, texts)
    return made === undefined ? [] : [{ kind, ...made }]
  }).flat()
  const base = sideFrom(read('sources', files), files)
  const met = new Set<Change>()
  const formless = new Set<Change>()
  const missed = new Map<Change, string>()
  for (const group of together(changes, TOGETHER)) {
    const { side, valid, outOfForm } = withoutMet(files, group)
    for (const change of group) if (!valid.includes(change)) met.add(change)
    const { changes: found, files: unsaid } = diffOf(base, side, { kind: 'data', machinery: [], unlikeMade: [] })
    for (const change of valid) {
      const told =
        found.some(one => sharesFolder(change.path, one.group)) || unsaid.some(one => one.path.endsWith(change.path))
      if (!told && outOfForm.has(change.path)) formless.add(change)
      else if (!told) missed.set(change, change.path)
    }
  }
  const valid = changes.filter(change => !met.has(change))
  return { shown: tallied(valid, change => missed.get(change)), met: met.size, formless: formless.size }
}

/** A change is shown under its study or document, or, in a page above them, under anything that is none. */
function sharesFolder(path: string, group: string): boolean {
  const [, folder, file] = path.split('/')
  return file === undefined || folder === group
}

/**
 * The side with those of a group that meet no rule. First those go whose folder a problem names; where it stands elsewhere (a review finding that no longer
 * fits, say) each is read alone.
 */
function withoutMet(files: readonly SourceFile[], group: readonly Change[]) {
  const over = laidOver(files, group)
  const reading = read('sources', over)
  const side = sideFrom(reading, over)
  const { problems } = side
  if (problems.length === 0)
    return { side, valid: group, outOfForm: new Set(notInForm(reading, over).map(({ path }) => path)) }
  const named = new Set(problems.map(({ place }) => place.path.split('/').slice(1, 3).join('/')))
  const others = group.filter(({ path }) => !named.has(path.split('/').slice(0, 2).join('/')))
  const valid = others.length < group.length ? others : others.filter(one => isValid(files, one))
  if (valid.length === group.length) throw new Error(`Only together do they meet a rule: ${problems[0]?.what}`)
  return withoutMet(files, valid)
}

/** A side of a comparison. What it adds up to is not asked here, so it has no tables: adding up takes longer than all the rest. */
function sideFrom({ underWay, problems }: ReturnType<typeof read>, over: readonly SourceFile[]): Side {
  const files = over.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('utf8') }))
  return { name: '', files, output: [], sources: underWay, tables: [], problems }
}

function isValid(files: readonly SourceFile[], change: Change): boolean {
  return read('sources', laidOver(files, [change])).review !== undefined
}
