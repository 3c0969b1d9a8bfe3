import type { Study } from '../../schema/settled.ts'
import { byCodeUnit } from '../canonical/order.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { CountedScenario } from './counted.ts'
import { EFFECTS, type Effect } from './effect.ts'
import { type Speaker, type Subject, speakersOf } from './sensitivity-subjects.ts'
import { numberCells, share, type TableRow } from './table.ts'

/** What a row says beside its subject: those who speak in it, of how many studies, the words there, and the studies that change them. */
interface Changed {
  scenario: string
  speakers: readonly Speaker[]
  /** Those whose effects are counted; nothing where a row is of several counts at once. */
  counted?: readonly Speaker[]
  n: number
  words: readonly string[]
  changing: readonly string[]
}

function rowOf({ code, speakers, concluding }: Subject, changed: Changed): TableRow {
  const conclusion = concluding(speakers.map(one => one.said))
  const left = changed.counted ?? changed.speakers
  const most = left.reduce<Speaker | undefined>((a, b) => (a && !isBefore(b, a) ? a : b), undefined)
  const n_findings = left.reduce((n, one) => n + one.behind.length, 0)
  const says = (effect: Effect) => changed.counted?.filter(one => one.said === effect).length ?? null
  return {
    cells: {
      code,
      scenario: changed.scenario,
      n_studies: changed.n,
      ...Object.fromEntries(EFFECTS.map(effect => [columnOfWord('n_studies', effect), says(effect)])),
      conclusion,
      conclusions_without: [...new Set(changed.words)].sort(),
      survives: changed.words.every(one => one === conclusion),
      studies_changing: [...changed.changing].sort(),
      dominant_study: most?.study ?? '',
      ...numberCells('dominance', share(most?.behind.length ?? 0, n_findings)),
    },
    behind: changed.speakers.flatMap(one => one.behind),
  }
}

/** The one with more findings; of as many, the one whose name comes first. */
function isBefore(a: Speaker, b: Speaker): boolean {
  return (b.behind.length - a.behind.length || byCodeUnit(a.study, b.study)) < 0
}

/** The studies that are left in each subset, the same for every code. */
export function subsetsOf(all: readonly Study[]): { scenario: string; kept: ReadonlySet<string> }[] {
  const subset = (scenario: string, keep: (study: Study) => boolean) => ({
    scenario,
    kept: new Set(all.filter(keep).map(study => study.id)),
  })
  return [
    subset('abstracts', study => study.record.basis !== 'abstract' && study.record.basis !== 'summary'),
    subset('sampled-by-quota', study => study.record.sampled_by_quota === undefined),
  ]
}

/** A code without the studies read as abstracts or summaries, without those a quota sought, and without each in turn; without one that says nothing of it the word stays. */
export function withoutSome(subject: Subject, n: number, subsets: ReturnType<typeof subsetsOf>): TableRow[] {
  const { speakers, concluding } = subject
  const conclusion = concluding(speakers.map(one => one.said))
  const inSubset = ({ scenario, kept }: (typeof subsets)[number]) => {
    const counted = speakers.filter(one => kept.has(one.study))
    const words = [concluding(counted.map(one => one.said))]
    return rowOf(subject, { scenario, speakers, counted, n: kept.size, words, changing: [] })
  }
  const without = withoutOne(subject)
  const eachOut = speakers.map(({ study, said }) => ({ study, conclusion: without.get(said) ?? conclusion }))
  return [
    ...subsets.map(inSubset),
    rowOf(subject, {
      scenario: 'one-study',
      speakers,
      n: Math.max(0, n - 1),
      words: [...(eachOut.length < n ? [conclusion] : []), ...eachOut.map(one => one.conclusion)],
      changing: eachOut.filter(one => one.conclusion !== conclusion).map(one => one.study),
    }),
  ]
}

/** A code as a declared scenario counts it. */
export function inScenario(subject: Subject, { scenario, codes }: CountedScenario, all: readonly Study[]): TableRow[] {
  const code = codes.find(one => one.code.code === subject.code)
  if (code === undefined) return []
  const speakers = speakersOf(code.studies)
  const main = new Map(subject.speakers.map(one => [one.study, one.said]))
  const now = new Map(speakers.map(one => [one.study, one.said]))
  const changing = [...new Set([...main.keys(), ...now.keys()])].filter(study => main.get(study) !== now.get(study))
  const words = [code.conclusion]
  return [rowOf(subject, { scenario: scenario.scenario, speakers, counted: speakers, n: all.length, words, changing })]
}

/**
 * The conclusion when one study that says a thing is left out, by what it says. Which study it is makes no difference, so each thing said is left out once and
 * not each study. A study that says nothing of a subject leaves its conclusion as it is.
 */
function withoutOne({ speakers, concluding }: Pick<Subject, 'speakers' | 'concluding'>): Map<Effect, string> {
  const said = speakers.map(one => one.said)
  return new Map([...new Set(said)].map(one => [one, concluding(said.toSpliced(said.indexOf(one), 1))]))
}
