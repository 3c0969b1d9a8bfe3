import type { Place } from '../review/place.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'

/** From an id to the file and line it stands at, and on to what it rests on. */
export interface Traces {
  ids: string[]
  kindOf: (id: string) => 'source' | 'passage' | 'finding' | 'record' | undefined
  ofCode: (code: string) => string[]
  explain: (id: string, indent: string) => string
}

export function tracesOf(review: ReviewUnderWay): Traces {
  const found = new Map<string, { kind: 'source' | 'passage' | 'finding' | 'record'; lines: () => string[] }>()
  const codes = new Map<string, string[]>()
  for (const row of review.screening)
    found.set(row.value.record_id, {
      kind: 'record',
      lines: () => [
        `${at(row.place)} ${row.value.record_id}: ${row.value.decision} at ${row.value.stage}, ${row.value.reason}`,
      ],
    })
  for (const source of [...review.studies, ...review.documents]) {
    const decision = found.get(source.id)
    found.set(source.id, {
      kind: 'source',
      lines: () => [
        `${at(source.title.place)} ${source.kind} ${source.id}: ${source.title.text}`,
        ...source.pages.map(
          ({ value, place }) => `  ${at(place)} page ${value.page} (${value.read}): ${value.address}`,
        ),
        ...(decision?.lines() ?? []).map(line => `  ${line}`),
        `  ${source.passages.length} passages, ${source.findings.length} findings`,
        ...source.findings.map(finding => `  ${lineOfFinding(source, finding.finding_id)}`),
      ],
    })
    for (const { value, place } of source.pages)
      found.set(`${source.id}/${value.page}`, {
        kind: 'source',
        lines: () => [`${at(place)} page ${source.id}/${value.page} (${value.read}): ${value.address}`],
      })
    for (const { value } of source.passages)
      found.set(`${source.id}/${value.passage}`, {
        kind: 'passage',
        lines: () => [
          ...linesOfPassage(source, value.passage),
          ...source.findings
            .filter(finding => finding.passage === value.passage)
            .map(finding => `  ${lineOfFinding(source, finding.finding_id)}`),
        ],
      })
    for (const finding of source.findings) {
      codes.set(finding.code, [...(codes.get(finding.code) ?? []), finding.finding_id])
      found.set(finding.finding_id, {
        kind: 'finding',
        lines: () => [
          lineOfFinding(source, finding.finding_id),
          ...linesOfPassage(source, finding.passage).map(line => `  ${line}`),
        ],
      })
    }
  }
  return {
    ids: [...found.keys()],
    kindOf: id => found.get(id)?.kind,
    ofCode: code => codes.get(code) ?? [],
    explain: (id, indent) => (found.get(id)?.lines() ?? [id]).map(line => `${indent}${line}`).join('\n'),
  }
}

function lineOfFinding(source: SourceUnderReview, id: string): string {
  const finding = source.findings.find(one => one.finding_id === id)
  if (finding === undefined) return id
  const { passage, code, state, direction, when_present } = finding
  const ruled = source.rulings.find(row => row.value.passage === passage && row.value.code === code)
  const rows = source.sheets.flatMap(sheet =>
    sheet.readings.filter(row => row.value.passage === passage && row.value.code === code),
  )
  const places = [...rows, ...(ruled === undefined ? [] : [ruled])].map(row => at(row.place)).join(', ')
  return `${places} ${id}: ${state}, ${direction}; when present: ${when_present}${ruled === undefined ? '' : ` (ruled: ${ruled.value.reason})`}`
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

/** File and line, as a terminal makes them a link. */
export function at(place: Place | undefined): string {
  return place === undefined ? '' : `${place.path}:${place.line}`
}
