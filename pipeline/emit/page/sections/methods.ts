import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { textIn } from '../../../languages/text-in.ts'
import { asWritten, both, called, calledAll, fill } from '../both.ts'
import { mark } from '../labels.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, section, sub } from '../parts.ts'
import { type Both, WORDS } from '../words.ts'

/** How the review was made and what it cannot say: the protocol in its own words, the codebook, and how firm the conclusions stand. */
export function methods(material: Material): Element {
  const { protocol } = material.review
  return section(
    'methods',
    WORDS.methods,
    sub(WORDS.statements),
    h(
      'ul',
      protocol.statements.map(({ labels: { da = '', en = '' } }) => h('li', both({ da, en }))),
    ),
    sub(WORDS.eligibility),
    ...prose(protocol.eligibility),
    sub(WORDS.sampling),
    ...prose(protocol.sampling),
    ...quotas(material),
    sub(WORDS.limits),
    ...prose(protocol.limits),
    sub(WORDS.whoRead),
    coders(material),
    sub(WORDS.sensitivity),
    note(both(WORDS.sensitivityNote)),
    fold(both(WORDS.showTable), sensitivity(material)),
    ...subgroups(material),
    sub(WORDS.codebook),
    fold(both(WORDS.showTable), codebook(material)),
    ...log(WORDS.codingLog, protocol.coding_log),
    ...log(WORDS.amendments, protocol.amendments),
  )
}

/** The protocol is written in one language; the other is told so. */
function prose(texts: readonly string[]): ElementContent[] {
  return [
    h('p', { className: ['note'] }, both(WORDS.inEnglish)),
    ...texts.map(text => h('p', { className: ['as-written'], lang: 'en' }, text)),
  ]
}

function log(title: Both, entries: readonly { date: string; text: readonly string[] }[]): ElementContent[] {
  if (entries.length === 0) return []
  return [
    sub(title),
    ...entries.map(({ date, text }) =>
      fold(
        date,
        h(
          'ul',
          { className: ['as-written'], lang: 'en' },
          text.map(item => h('li', item)),
        ),
      ),
    ),
  ]
}

function quotas(material: Material): ElementContent[] {
  const { protocol, studies } = material.review
  if (protocol.quotas.length === 0) return []
  const counted = studies.filter(({ record }) => record.retracted === undefined)
  return [
    dataTable(
      'quotas',
      both(WORDS.quotas),
      [column(WORDS.quota), numbers(WORDS.target), numbers(WORDS.reached)],
      protocol.quotas.map(({ quota, target }) => [
        both(material.quota(quota)),
        String(target),
        String(counted.filter(({ record }) => record.sampled_by_quota?.includes(quota)).length),
      ]),
    ),
  ]
}

function coders({ review }: Material): Element {
  return dataTable(
    'coders',
    both(WORDS.whoRead),
    [column(WORDS.coder), column(WORDS.kind), column(WORDS.whatRead)],
    review.protocol.coders.map(({ coder, kind, read }) => [coder, both(called(kind, 'coder')), [asWritten(read)]]),
  )
}

function sensitivity(material: Material): Element {
  const rows = material.rows('sensitivity')
  const scenarios = [...new Set(rows.map(row => cellText(row.cells.scenario)))]
  const subjects = [...new Map(rows.map(row => [`${row.cells.subject_kind} ${row.cells.subject_id}`, row])).values()]
  return dataTable(
    'sensitivity',
    both(WORDS.sensitivity),
    [
      column(WORDS.conclusion),
      column(WORDS.withAll),
      ...scenarios.map(scenario => ({
        label: fill(WORDS.without, { what: language => called(scenario, 'without')[language] }),
      })),
    ],
    subjects.map(({ cells }) => [
      subjectOf(material, cellText(cells.subject_kind), cellText(cells.subject_id)),
      [mark(cells.conclusion, 'conclusion')],
      ...scenarios.map(scenario => {
        const row = rows.find(
          one =>
            one.cells.scenario === scenario &&
            one.cells.subject_id === cells.subject_id &&
            one.cells.subject_kind === cells.subject_kind,
        )
        return row?.cells.survives === true ? '=' : both(calledAll(row?.cells.conclusions_without ?? [], 'conclusion'))
      }),
    ]),
  )
}

function subjectOf(material: Material, kind: string, id: string): ElementContent[] {
  const claim = material.review.claims.find(one => one.claim_id === id)
  return kind === 'claim' && claim !== undefined
    ? both({ da: textIn(claim.labels, 'da'), en: textIn(claim.labels, 'en') })
    : both(material.label(id))
}

function subgroups(material: Material): ElementContent[] {
  const rows = material.rows('subgroups')
  const groups = [...new Set(rows.map(row => cellText(row.cells.subgroup)))]
  if (groups.length === 0) return []
  const declared = new Map(
    material.review.analysis.subgroups.map(({ subgroup, labels: { da = '', en = '' } }) => [subgroup, { da, en }]),
  )
  const table = dataTable(
    'subgroups',
    both(WORDS.subgroups),
    [column(WORDS.condition), ...groups.map(group => numbers(declared.get(group) ?? called(group, 'basis')))],
    [...new Set(rows.map(row => cellText(row.cells.code)))].map(code => [
      both(material.label(code)),
      ...groups.map(group => {
        const row = rows.find(one => one.cells.code === code && one.cells.subgroup === group)
        return `${cellText(row?.cells.n_studies)} / ${cellText(row?.cells.n_studies_of)}`
      }),
    ]),
  )
  return [sub(WORDS.subgroups), note(both(WORDS.subgroupsNote)), fold(both(WORDS.showTable), table)]
}

function codebook(material: Material): Element {
  return dataTable(
    'codebook',
    both(WORDS.codebook),
    [
      column(WORDS.condition),
      column(WORDS.definition),
      column(WORDS.presentMeans),
      column(WORDS.include),
      column(WORDS.exclude),
    ],
    material.review.codebook.schemes.flatMap(scheme =>
      scheme.themes.flatMap(theme => [
        [
          [
            ...both({ da: textIn(scheme.labels, 'da'), en: textIn(scheme.labels, 'en') }),
            { type: 'text' as const, value: ' · ' },
            ...both(material.label(theme.theme)),
          ],
        ],
        ...theme.codes.map(({ code, definition, present_means, include, exclude }) => [
          both(material.label(code)),
          ...[definition, present_means, include, exclude].map(text => [asWritten(text)]),
        ]),
      ]),
    ),
  )
}
