import { check } from '../../schema/check.ts'
import { reading } from '../../schema/reading.ts'
import type { Review } from '../../schema/settled.ts'
import { fileOf } from '../../schema/sheets.ts'
import { writeCsv } from '../canonical/csv.ts'
import { writeBlocks } from '../canonical/note.ts'
import { counted } from '../diagnostics/counted.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { TextFile } from '../review/text-file.ts'
import { fieldsText } from './fields-text.ts'
import { FIELDS } from './packet-name.ts'
import { findingsOfOthers, type Sampled, sampleOf } from './sample.ts'

/** What is asked of each finding; the finding itself and who checks it are known. */
export const ANSWERS = Object.keys(check.shape).filter(key => key !== 'finding' && key !== 'coder')

/** The columns that are explained: the words of what was settled, and what is asked. */
const SHOWN_AND_ASKED = reading
  .pick({ state: true, direction: true, evidence: true })
  .extend(check.omit({ finding: true, coder: true }).shape)
const ROW =
  'Each row is a finding as it was settled. Its state, direction and evidence are shown; the other columns are asked.'

/** What a person needs to compare settled findings with their pages, and the sheet in which the answers are written. */
export function sampleFiles(review: Review, underWay: ReviewUnderWay, seed: string, letter: string): TextFile[] {
  const sample = sampleOf(review, seed, letter)
  const header = ['finding', ...Object.keys(shownOf(sample[0])), ...ANSWERS]
  const rows = sample.map(one => [one.finding.finding_id, ...Object.values(shownOf(one)), ...ANSWERS.map(() => '')])
  return [
    { path: 'how-to-check.md', text: howToCheck(review, sample, seed, letter) },
    { path: FIELDS, text: fieldsText(underWay, SHOWN_AND_ASKED, ROW) },
    { path: fileOf('checks'), text: writeCsv(header, rows) },
  ]
}

/** What the sheet shows of a finding, by its columns. */
export function shownOf(sampled: Sampled | undefined) {
  const { study, finding, passage, code } = sampled ?? {}
  const page = study?.pages.find(one => one.page === passage?.where?.page)
  return {
    study: study?.title ?? '',
    passage: passage?.text ?? '',
    address: page?.address ?? '',
    place: passage?.where?.place ?? '',
    code: finding?.code ?? '',
    definition: code?.definition ?? '',
    present_means: code?.present_means ?? '',
    state: finding?.state ?? '',
    direction: finding?.direction ?? '',
    evidence: finding?.evidence ?? '',
  }
}

function howToCheck(review: Review, sample: readonly Sampled[], seed: string, letter: string): string {
  const effects = sample.filter(({ finding }) => declaresEffect(finding)).length
  const others = findingsOfOthers(review, letter).filter(({ finding }) => !declaresEffect(finding)).length
  return [
    '# How to check',
    '',
    `${counted(sample.length, 'finding')}: all ${effects} that declare an effect, and ${sample.length - effects} of the other ${others}, drawn by the order of a hash with the seed \`${seed}\`. The rows stand in an order of the same kind.`,
    '',
    `Each row of \`${fileOf('checks')}\` is a finding as it was settled: a code on a passage, with the address of the page and the place on it. Open the page, find the place, and answer in the last columns; \`${FIELDS}\` says what each asks.`,
    '',
    'A row that nothing is written in is left for another day. The other columns stay as they are.',
    '',
    '# How to code',
    '',
    writeBlocks(review.codebook.how_to_code, 2),
  ].join('\n')
}
