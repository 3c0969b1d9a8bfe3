import type { Study } from '../../schema/settled.ts'
import { claimConclusion } from './claim-conclusion.ts'
import type { Side } from './claim-sides.ts'
import { conclusionOf } from './conclusion.ts'
import type { Counted } from './counted.ts'
import type { Effect } from './effect.ts'
import { count, flag, list, numberCells, ratio, share, type Table, type TableRow, text } from './table.ts'

/** A code or a claim: what each study that speaks to it says, and the conclusion from what some of them say. */
interface Subject<Said = unknown> {
  kind: 'code' | 'claim'
  id: string
  speakers: readonly { study: string; said: Said; behind: readonly string[] }[]
  concluding: (said: readonly Said[]) => string
}

/** Does each word stay the same when part of the sample is left out? */
export const sensitivity: Table = {
  name: 'sensitivity',
  row: 'a code or a claim, and what is left out',
  meaning:
    'The word with all studies and the word with fewer: without those read as abstracts, without those sampled by a quota, and leaving each study out in turn. It survives where the word stays the same. Dominance is the share of the findings that come from one study.',
  caveat:
    'Where most studies were read as abstracts, leaving those out leaves little. That a word changes says how thin its ground is, not that it is wrong.',
  source: 'Leave-one-out and declared subsets; dominance as the largest share of one study.',
  key: ['subject_kind', 'subject_id', 'scenario'],
  columns: [
    text('subject_kind', { words: ['subject_kind'] }),
    text('subject_id'),
    text('scenario', { words: ['scenario'] }),
    count('n_studies', 'studies'),
    text('conclusion', { words: ['conclusion', 'claim_word'] }),
    list('conclusions_without', { words: ['conclusion', 'claim_word'] }),
    flag('survives'),
    list('studies_changing'),
    text('dominant_study'),
    ...ratio('dominance'),
  ],
  rows: counted => subjectsOf(counted).flatMap(subject => scenariosOf(subject, counted.studies)),
}

function subjectsOf({ review, codes, claims }: Counted): Subject[] {
  const least = review.analysis.conclusions.least_studies
  return [
    ...codes.map(
      ({ code, studies }): Subject<Effect> => ({
        kind: 'code',
        id: code.code,
        speakers: studies.map(({ study_id, effect, behind }) => ({ study: study_id, said: effect, behind })),
        concluding: said => conclusionOf(said, least),
      }),
    ),
    ...claims
      .filter(({ claim }) => claim.testable === 'yes')
      .map(
        ({ claim, sides }): Subject<Side> => ({
          kind: 'claim',
          id: claim.claim_id,
          speakers: sides.map(({ study_id, side, behind }) => ({ study: study_id, said: side, behind })),
          concluding: said => claimConclusion(said, least),
        }),
      ),
  ] as Subject[]
}

function scenariosOf({ kind, id, speakers, concluding }: Subject, all: readonly Study[]): TableRow[] {
  const conclusion = concluding(speakers.map(one => one.said))
  const behind = speakers.flatMap(one => one.behind)
  const [most] = [...speakers].sort((a, b) => b.behind.length - a.behind.length || (a.study < b.study ? -1 : 1))
  const row = (scenario: string, n: number, without: readonly string[], changing: readonly string[]): TableRow => ({
    cells: {
      subject_kind: kind,
      subject_id: id,
      scenario,
      n_studies: n,
      conclusion,
      conclusions_without: [...new Set(without)].sort(),
      survives: without.every(one => one === conclusion),
      studies_changing: changing,
      dominant_study: most?.study ?? '',
      ...numberCells('dominance', share(most?.behind.length ?? 0, behind.length)),
    },
    behind,
  })
  const subset = (scenario: string, keep: (study: Study) => boolean) => {
    const kept = new Set(all.filter(keep).map(study => study.id))
    const left = speakers.filter(one => kept.has(one.study))
    return row(scenario, kept.size, [concluding(left.map(one => one.said))], [])
  }
  const without = withoutOne({ speakers, concluding })
  const eachOut = speakers.map(({ study, said }) => ({ study, conclusion: without.get(said) ?? conclusion }))
  const changing = eachOut.filter(one => one.conclusion !== conclusion).map(one => one.study)
  return [
    subset('abstracts', study => study.record.basis !== 'abstract'),
    subset('sampled-by-quota', study => study.record.sampled_by_quota === undefined),
    row(
      'one-study',
      Math.max(0, all.length - 1),
      eachOut.length === 0 ? [conclusion] : eachOut.map(one => one.conclusion),
      changing.sort(),
    ),
  ]
}

/**
 * The conclusion when one study that says a thing is left out, by what it says. Which study it is makes no difference, so each thing said is left out once and
 * not each study. A study that says nothing of a subject leaves its conclusion as it is.
 */
function withoutOne({ speakers, concluding }: Pick<Subject, 'speakers' | 'concluding'>): Map<unknown, string> {
  const said = speakers.map(one => one.said)
  return new Map([...new Set(said)].map(one => [one, concluding(said.toSpliced(said.indexOf(one), 1))]))
}
