import type { Dropped, Finding } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { countsAs } from '../review/counts-as.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { at } from './meaning.ts'

type Settled = Finding | Dropped
type Coded = Pick<Settled, 'passage' | 'code'>

/** A code on a passage as it was settled, with the rows that say so: of the coders whose readings were settled together, and of the ruling where there is one. */
export function lineOf(source: SourceUnderReview, settled: Settled): string {
  const coders = settled.readings.map(one => one.coder)
  const rows = [
    ...source.sheets.filter(sheet => coders.includes(sheet.coder)).flatMap(sheet => sheet.readings),
    ...source.rulings.filter(({ value }) => value.coder === settled.ruling?.coder),
  ].filter(row => row.value.passage === settled.passage && row.value.code === settled.code)
  return `${rows.map(row => at(row.place)).join(', ')} ${idOf(source, settled)}: ${saidOf(settled)}`
}

/** What each reader of a round gave, where they differ. */
export function readingLines(source: SourceUnderReview, one: Coded, round: WordIn<'round'> = 'standing'): string[] {
  const isOne = ({ passage, code }: Coded) => passage === one.passage && code === one.code
  const dispute = source.disputes.find(found => isOne(found) && found.round === round)
  return (dispute?.readings ?? []).map(({ coder, reading }) => {
    const sheet = source.sheets.find(found => found.coder === coder)
    const row = sheet?.readings.find(({ value }) => isOne(value))
    if (reading === undefined || row === undefined) return `  ${sheet?.path ?? ''} ${coder}: does not give it`
    const { state, direction, evidence, informants, about } = reading
    const people = (groups: readonly string[] | string) => [groups].flat().join(', ')
    return `  ${at(row.place)} ${coder}: ${state}, ${direction}; rests on: ${evidence}; informants: ${people(informants)}; about: ${people(about)}`
  })
}

/** What coders who were superseded had settled on the same code and passage. */
export function earlierLines(source: SourceUnderReview, one: Coded): string[] {
  return [...source.superseded.findings, ...source.superseded.dropped]
    .filter(({ passage, code }) => passage === one.passage && code === one.code)
    .flatMap(settled => [
      `  superseded: ${lineOf(source, settled)}`,
      ...readingLines(source, settled, 'superseded').map(line => `  ${line}`),
    ])
}

/** What only they had found, in either way. */
export function onlyEarlier({ findings, dropped, superseded }: SourceUnderReview): Settled[] {
  const key = ({ passage, code }: Settled) => `${passage} ${code}`
  const later = new Set([...findings, ...dropped].map(key))
  return [...superseded.findings, ...superseded.dropped].filter(one => !later.has(key(one)))
}

export function idOf(source: SourceUnderReview, { passage, code }: Settled): string {
  return `${source.id}/${passage}/${code}`
}

function saidOf(settled: Settled): string {
  if (!('state' in settled)) return `dropped, ${settled.ruling.reason}`
  const { state, direction, evidence, when_present, ruling } = settled
  const counts = countsAs(evidence) === 'own' ? '' : ', which is not counted'
  const ruled = ruling === undefined ? '' : ` (ruled: ${ruling.reason})`
  return `${state}, ${direction}; when present: ${when_present}; rests on: ${evidence}${counts}${ruled}`
}
