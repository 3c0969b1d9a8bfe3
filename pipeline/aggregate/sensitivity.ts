import type { Review, Study } from '../../schema/settled.ts'
import { effectByStudy } from './by-code.ts'
import { sidesOf, wordFor } from './claims.ts'
import { conclusionOf } from './conclusion.ts'
import { countedCodes, countedStudies } from './counted.ts'
import { count, flag, list, numberCells, type Row, ratio, share, type Table, text } from './table.ts'

/** A code or a claim: its word in a review, and the findings it rests on. */
interface Subject {
  kind: 'code' | 'claim'
  id: string
  wordIn: (review: Review) => string
  behindIn: (review: Review) => { study: string; findings: readonly string[] }[]
}

/** Does each word stay the same when part of the sample is left out? */
export const sensitivity: Table = {
  name: 'sensitivity',
  da: 'Følsomhed',
  en: 'Sensitivity',
  row: 'a code or a claim, and what is left out',
  meaning:
    'The word with all studies and the word with fewer: without those read as abstracts, without those sampled by a quota, and leaving each study out in turn. It survives where the word stays the same. Dominance is the share of the findings that come from one study.',
  caveat:
    'Most studies were read as abstracts, so leaving them out leaves little. That a word changes says how thin its ground is, not that it is wrong.',
  source: 'Leave-one-out and declared subsets; dominance as the largest share of one study.',
  key: ['subject_kind', 'subject', 'scenario'],
  columns: [
    text('subject_kind', 'Kode eller påstand', 'Code or claim'),
    text('subject', 'Hvilken', 'Which'),
    text('scenario', 'Uden', 'Without'),
    count('n_studies', 'studies', 'Studier tilbage', 'Studies left'),
    text('word_all', 'Ord med alle', 'Word with all studies'),
    list('words', 'Ord uden', 'Word without, or all words met'),
    flag('survives', 'Holder', 'Survives'),
    list('changed_by', 'Ændres uden studiet', 'Changed by leaving out the study'),
    text('dominant_study', 'Studie med flest fund', 'Study with most of the findings'),
    ...ratio('dominance', 'Dets andel af fundene', 'Its share of the findings'),
  ],
  rows: review => subjectsOf(review).flatMap(subject => rowsOf(subject, review)),
}

function subjectsOf(review: Review): Subject[] {
  const least = review.analysis.conclusions.least_studies
  const codes = countedCodes(review).map(({ code }): Subject => {
    const own = (of: Review) => effectByStudy(of).filter(one => one.code === code.code)
    return {
      kind: 'code',
      id: code.code,
      wordIn: of =>
        conclusionOf(
          own(of).map(one => one.effect),
          least,
        ),
      behindIn: of => own(of).map(one => ({ study: one.study_id, findings: one.behind })),
    }
  })
  const claims = review.claims
    .filter(claim => claim.testable === 'yes')
    .map(
      (claim): Subject => ({
        kind: 'claim',
        id: claim.claim_id,
        wordIn: of =>
          wordFor(
            sidesOf(claim, of).map(one => one.side),
            least,
          ),
        behindIn: of => sidesOf(claim, of).map(({ study, behind }) => ({ study, findings: behind })),
      }),
    )
  return [...codes, ...claims]
}

function rowsOf(subject: Subject, review: Review): Row[] {
  const all = countedStudies(review)
  const wordAll = subject.wordIn(review)
  const behind = subject.behindIn(review)
  const findings = behind.flatMap(one => one.findings)
  const [most] = [...behind].sort((a, b) => b.findings.length - a.findings.length || (a.study < b.study ? -1 : 1))
  const row = (scenario: string, n: number, words: readonly string[], changed: readonly string[]): Row => ({
    cells: {
      subject_kind: subject.kind,
      subject: subject.id,
      scenario,
      n_studies: n,
      word_all: wordAll,
      words: [...new Set(words)].sort(),
      survives: words.every(word => word === wordAll),
      changed_by: changed,
      dominant_study: most?.study ?? '',
      ...numberCells('dominance', share(most?.findings.length ?? 0, findings.length)),
    },
    behind: findings,
  })
  const subset = (scenario: string, keep: (study: Study) => boolean) => {
    const studies = all.filter(keep)
    return row(scenario, studies.length, [subject.wordIn({ ...review, studies })], [])
  }
  const eachOut = behind.map(({ study }) => ({
    study,
    word: subject.wordIn({ ...review, studies: all.filter(one => one.id !== study) }),
  }))
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
