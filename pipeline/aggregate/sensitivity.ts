import type { Study } from '../../schema/settled.ts'
import { type Side, sidesOf, wordFor } from './claims.ts'
import { conclusionOf } from './conclusion.ts'
import type { Counted } from './counted.ts'
import type { Effect } from './effect.ts'
import { count, flag, list, numberCells, ratio, share, type Table, type TableRow, text } from './table.ts'

/** A code or a claim: what each study that speaks to it says, and the word that some of them give together. */
interface Subject<Said = unknown> {
  kind: 'code' | 'claim'
  id: string
  speakers: readonly { study: string; said: Said; findings: readonly string[] }[]
  wordOf: (said: readonly Said[]) => string
}

/** Does each word stay the same when part of the sample is left out? */
export const sensitivity: Table = {
  name: 'sensitivity',
  row: 'a code or a claim, and what is left out',
  meaning:
    'The word with all studies and the word with fewer: without those read as abstracts, without those sampled by a quota, and leaving each study out in turn. It survives where the word stays the same. Dominance is the share of the findings that come from one study.',
  caveat:
    'Most studies were read as abstracts, so leaving them out leaves little. That a word changes says how thin its ground is, not that it is wrong.',
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
  rows: counted => subjectsOf(counted).flatMap(subject => rowsOf(subject, counted.studies)),
}

function subjectsOf({ review, studies, codes: all }: Counted): Subject[] {
  const least = review.analysis.conclusions.least_studies
  const codes = all.map(
    ({ code, studies }): Subject<Effect> => ({
      kind: 'code',
      id: code.code,
      speakers: studies.map(({ study_id, effect, behind }) => ({ study: study_id, said: effect, findings: behind })),
      wordOf: said => conclusionOf(said, least),
    }),
  )
  const claims = review.claims
    .filter(claim => claim.testable === 'yes')
    .map(
      (claim): Subject<Side> => ({
        kind: 'claim',
        id: claim.claim_id,
        speakers: sidesOf(claim, studies, review.protocol.people).map(({ study, side, behind }) => ({
          study,
          said: side,
          findings: behind,
        })),
        wordOf: said => wordFor(said, least),
      }),
    )
  return [...codes, ...claims] as Subject[]
}

/** A study that does not speak to a subject leaves its word as it is, so only those that do are left out in turn. */
function rowsOf({ kind, id, speakers, wordOf }: Subject, all: readonly Study[]): TableRow[] {
  const wordOfThose = (keep: (study: string) => boolean) =>
    wordOf(speakers.filter(one => keep(one.study)).map(one => one.said))
  const wordAll = wordOfThose(() => true)
  const findings = speakers.flatMap(one => one.findings)
  const [most] = [...speakers].sort((a, b) => b.findings.length - a.findings.length || (a.study < b.study ? -1 : 1))
  const row = (scenario: string, n: number, words: readonly string[], changed: readonly string[]): TableRow => ({
    cells: {
      subject_kind: kind,
      subject_id: id,
      scenario,
      n_studies: n,
      conclusion: wordAll,
      conclusions_without: [...new Set(words)].sort(),
      survives: words.every(word => word === wordAll),
      studies_changing: changed,
      dominant_study: most?.study ?? '',
      ...numberCells('dominance', share(most?.findings.length ?? 0, findings.length)),
    },
    behind: findings,
  })
  const subset = (scenario: string, keep: (study: Study) => boolean) => {
    const kept = new Set(all.filter(keep).map(study => study.id))
    return row(scenario, kept.size, [wordOfThose(study => kept.has(study))], [])
  }
  const eachOut = speakers.map(({ study }) => ({ study, word: wordOfThose(one => one !== study) }))
  const changed = eachOut
    .filter(one => one.word !== wordAll)
    .map(one => one.study)
    .sort()
  return [
    subset('abstracts', study => study.record.basis !== 'abstract'),
    subset('sampled-by-quota', study => study.record.sampled_by_quota === undefined),
    row(
      'one-study',
      Math.max(0, all.length - 1),
      eachOut.length === 0 ? [wordAll] : eachOut.map(one => one.word),
      changed,
    ),
  ]
}
