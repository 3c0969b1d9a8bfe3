import type { Dropped, Finding } from '../../schema/settled.ts'
import { counted } from '../diagnostics/counted.ts'
import { type ReviewReconciled, sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { earlierLines, idOf, lineOf, onlyEarlier, readingLines } from './finding-lines.ts'
import { at, type Meaning } from './meaning.ts'
import { summaryOf } from './summary.ts'

/** From an id to the file and line it stands at, and on to what it rests on. */
export interface Traces {
  meanings: readonly Meaning[]
  /** What kind of thing an id is of. */
  kindOf: (id: string) => string
  ofCode: (code: string) => readonly string[]
  explain: (id: string, indent: string) => string
}

/** All that was read of studies, documents, searches and screening. */
export function tracesOf(review: ReviewReconciled): Traces {
  const sources = sourcesOf(review)
  const decisions = new Map<string, Decisions>()
  for (const row of review.screening)
    decisions.set(row.value.record_id, [...(decisions.get(row.value.record_id) ?? []), row])
  const ids = new Set(sources.map(source => source.id))
  // A finding comes before the passage it stands on, because a row of a coder's sheet is a place of both.
  const meanings = [
    ...sources.flatMap(source => [
      ...findings(source, review),
      ...passages(source),
      ...pages(source),
      ...facts(source),
    ]),
    ...sources.map(source => sourceItself(source, review, decisions.get(source.id) ?? [])),
    ...screening(review).filter(({ id }) => !ids.has(id)),
    ...searches(review),
  ]
  const byId = new Map(meanings.map(meaning => [meaning.id, meaning]))
  const codes = new Map<string, string[]>()
  for (const { finding_id, code } of sources.flatMap(source => source.findings))
    codes.set(code, [...(codes.get(code) ?? []), finding_id])
  return {
    meanings,
    kindOf: id => byId.get(id)?.kind ?? 'row',
    ofCode: code => codes.get(code) ?? [],
    explain: (id, indent) => (byId.get(id)?.explain() ?? id).replace(/^/gm, indent),
  }
}

/** The rows of the screening that decide on one record. */
type Decisions = ReviewReconciled['screening']

function sourceItself(source: SourceUnderReview, review: ReviewReconciled, decisions: Decisions): Meaning {
  const { kind, id, title, record } = source
  return {
    kind,
    id,
    labels: [title.text, ...(record.value.formerly ?? [])],
    authors: Array.isArray(record.value.authors) ? familyNames(record.value.authors) : [],
    places: [title.place, ...decisions.map(row => row.place)],
    explain: () =>
      [
        `${at(title.place)} ${kind} ${id}: ${title.text}`,
        ...source.pages.map(
          ({ value, place }) => `  ${at(place)} page ${value.page} (${value.read}): ${value.address}`,
        ),
        ...decisions.map(
          ({ place, value }) => `  ${at(place)} ${id}: ${value.decision} at ${value.stage}, ${value.reason}`,
        ),
        `  ${counted(source.passages.length, 'passage')}, ${counted(source.findings.length, 'finding')}`,
        ...summaryOf(
          source.findings.map(one => one.finding_id),
          review,
        ).map(line => `  ${line}`),
        ...source.findings.map(finding => `  ${lineOf(source, finding)}`),
      ].join('\n'),
  }
}

function pages(source: SourceUnderReview): Meaning[] {
  return source.pages.map(({ value, place }) => ({
    kind: 'page',
    id: `${source.id}/${value.page}`,
    places: [place],
    explain: () => `${at(place)} page ${source.id}/${value.page} (${value.read}): ${value.address}`,
  }))
}

function passages(source: SourceUnderReview): Meaning[] {
  return source.passages.map(({ value, place }) => {
    const rows = source.sheets.flatMap(sheet => [...sheet.readings, ...sheet.nothing])
    return {
      kind: 'passage',
      id: `${source.id}/${value.passage}`,
      places: [place, ...rows.filter(row => row.value.passage === value.passage).map(row => row.place)],
      explain: () =>
        [
          ...linesOfPassage(source, value.passage),
          ...source.findings
            .filter(finding => finding.passage === value.passage)
            .map(finding => `  ${lineOf(source, finding)}`),
        ].join('\n'),
    }
  })
}

function findings(source: SourceUnderReview, { checks }: ReviewReconciled): Meaning[] {
  const passage = (id: string) => linesOfPassage(source, id).map(line => `  ${line}`)
  const meaning = (settled: Finding | Dropped, lines: () => string[]): Meaning => {
    const id = idOf(source, settled)
    const checked = checks.filter(({ value }) => value.finding === id)
    return {
      kind: 'finding',
      id,
      places: [...rowsOf(source, settled), ...checked].map(row => row.place),
      explain: () => [...lines(), ...passage(settled.passage), ...checked.map(lineOfCheck)].join('\n'),
    }
  }
  return [
    ...[...source.findings, ...source.dropped].map(one =>
      meaning(one, () => [lineOf(source, one), ...readingLines(source, one), ...earlierLines(source, one)]),
    ),
    ...onlyEarlier(source).map(one =>
      meaning(one, () => earlierLines(source, one).map(line => line.replace(/^ {2}/, ''))),
    ),
  ]
}

function lineOfCheck({ value, place }: ReviewReconciled['checks'][number]): string {
  const { coder, date, code_right, state_right, direction_right, evidence_right, remark } = value
  const right = `code ${code_right}, state ${state_right}, direction ${direction_right}, evidence ${evidence_right}`
  return `  ${at(place)} checked by ${coder} on ${date}, right: ${right}${remark === '' ? '' : `; ${remark}`}`
}

function facts(source: SourceUnderReview): Meaning[] {
  return source.facts.map(({ value, place }) => ({
    kind: 'fact',
    id: `${source.id}/${value.subject}/${value.fact}`,
    places: [place],
    explain: () => {
      const page = source.pages.find(one => one.value.page === value.page)?.value
      return `${at(place)} fact ${value.fact} of ${value.subject}: ${value.value} (${value.kind}, ${value.unit})\n  read at ${page?.address ?? value.page}, ${value.where}`
    },
  }))
}

function screening({ screening: rows }: ReviewReconciled): Meaning[] {
  return rows.map(({ value, place }) => ({
    kind: 'record',
    id: value.record_id,
    labels: [value.title],
    authors: familyNames(value.authors.split(';')),
    places: [place],
    explain: () =>
      `${at(place)} ${value.record_id}: ${value.decision} at ${value.stage}, ${value.reason}\n  ${value.authors} (${value.year}): ${value.title}${value.note === '' ? '' : `\n  ${value.note}`}`,
  }))
}

function searches({ searches: rows }: ReviewReconciled): Meaning[] {
  return rows.map(({ value, place }) => ({
    kind: 'search',
    id: value.search_id,
    places: [place],
    explain: () =>
      `${at(place)} search ${value.search_id}: ${value.query}\n  in ${value.where} on ${value.date}, hits: ${value.hits}`,
  }))
}

/** The family names of `Family, Given`; an organisation goes by its whole name. */
function familyNames(authors: readonly string[]): string[] {
  return authors.map(author => author.trim().split(',')[0] ?? '')
}

/** The rows of the coders' sheets and of the rulings that give a code to a passage. */
function rowsOf(source: SourceUnderReview, { passage, code }: { passage: string; code: string }) {
  return [...source.sheets.flatMap(sheet => sheet.readings), ...source.rulings].filter(
    row => row.value.passage === passage && row.value.code === code,
  )
}

function linesOfPassage(source: SourceUnderReview, id: string): string[] {
  const passage = source.passages.find(({ value }) => value.passage === id)
  if (passage === undefined) return []
  const { value, place } = passage
  const page = source.pages.find(one => one.value.page === value.where?.page)?.value
  return [
    `${at(place)} ${source.id}/${id}: ${value.text ?? `withdrawn: ${value.withdrawn}`}`,
    ...(page === undefined ? [] : [`  read at ${page.address} (${page.read}), ${value.where?.place}`]),
  ]
}
