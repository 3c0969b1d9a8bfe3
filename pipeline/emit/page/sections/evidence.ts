import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { both, called, capital, fill } from '../both.ts'
import type { EvidenceRow, EvidenceSource } from '../evidence-rows.ts'
import { mark, sourceLink } from '../labels.ts'
import { linkOut, type Material } from '../material.ts'
import { note, section, wide } from '../parts.ts'
import { type Both, WORDS } from '../words.ts'

/**
 * Every finding, with its passage, place and page.
 *
 * Without a script the table is whole and the form is not there. The script shows the form, and of the table only so many of the rows that fit the
 * filters, because five thousand rows at once make a page sluggish.
 */
export function evidence(
  material: Material,
  rows: readonly EvidenceRow[],
  sources: readonly EvidenceSource[],
): Element {
  const kinds = new Map(sources.map(source => [source.source_id, source.kind]))
  const studies = new Set(rows.map(row => row.source_id).filter(id => kinds.get(id) === 'study')).size
  const documents = new Set(rows.map(row => row.source_id)).size - studies
  const count = (name: string, value: number) => [h('b', { dataCount: name }, String(value))]
  return section(
    'evidence',
    WORDS.evidence,
    note(both(WORDS.evidenceNote)),
    h('noscript', [h('p', { className: ['note'] }, both(WORDS.noScript))]),
    filterForm(material, rows, sources),
    h('p', { id: 'narrowed', hidden: true }, [
      ...fill(WORDS.behind, { what: [h('span', { dataNarrowed: true })] }),
      h('button', { type: 'button', id: 'widen' }, both(WORDS.clear)),
    ]),
    h(
      'p',
      { id: 'shown', role: 'status' },
      fill(WORDS.shown, {
        shown: count('shown', rows.length),
        found: count('found', rows.length),
        studies: count('studies', studies),
        documents: count('documents', documents),
      }),
    ),
    wide('evidence-caption', table(material, rows)),
    h('p', { id: 'more', hidden: true }, [
      h('button', { type: 'button', id: 'show-more' }, both(WORDS.showMore)),
      h('button', { type: 'button', id: 'show-all' }, both(WORDS.showAll)),
    ]),
  )
}

function table(material: Material, rows: readonly EvidenceRow[]): Element {
  const heads = [WORDS.passage, WORDS.condition, WORDS.effect, WORDS.saidBy]
  return h('table', { className: ['evidence'] }, [
    h('caption', { id: 'evidence-caption' }, both(WORDS.evidence)),
    h('thead', [
      h(
        'tr',
        heads.map(label => h('th', { scope: 'col' }, both(label))),
      ),
    ]),
    h(
      'tbody',
      { id: 'evidence-rows' },
      rows.map(row => rowOf(material, row)),
    ),
  ])
}

function rowOf(material: Material, { finding_id, source_id, passage, page, finding }: EvidenceRow): Element {
  const place = passage?.where?.place ?? ''
  return h('tr', { id: finding_id }, [
    h('td', { className: ['as-written'], lang: 'en' }, [
      h('span', { className: ['passage'] }, passage?.text ?? ''),
      h('span', { className: ['where'] }, [
        sourceLink(material, source_id),
        ' · ',
        ...(page === undefined ? [place] : linkOut(page.address, place)),
      ]),
    ]),
    h('td', both(material.label(finding.code))),
    h('td', [
      mark(finding.when_present, 'effect'),
      ...(finding.state === 'present'
        ? []
        : [h('span', { className: ['where'] }, both(called(finding.state, 'state')))]),
    ]),
    h('td', both(material.people(finding.informants))),
  ])
}

type Option = { value: string; label: Both }

function filterForm(material: Material, rows: readonly EvidenceRow[], sources: readonly EvidenceSource[]): Element {
  const inUse = new Set(rows.map(row => row.source_id))
  const used = sources.filter(source => inUse.has(source.source_id))
  const of = (values: readonly string[], label: (value: string) => Both): Option[] =>
    [...new Set(values)].filter(value => value !== '').map(value => ({ value, label: label(value) }))
  const worded =
    (...kinds: string[]) =>
    (value: string) =>
      capital(called(value, ...kinds))
  const sorted = (values: readonly string[]) => [...values].sort()
  const selects: [string, Both, Option[]][] = [
    [
      'kind',
      WORDS.from,
      [
        { value: 'study', label: WORDS.fromStudies },
        { value: 'document', label: WORDS.fromDocuments },
      ],
    ],
    [
      'theme',
      WORDS.theme,
      of(
        rows.map(row => row.theme),
        material.label,
      ),
    ],
    [
      'code',
      WORDS.code,
      of(
        rows.map(row => row.code),
        material.label,
      ),
    ],
    ['effect', WORDS.effect, of(sorted(rows.map(row => row.finding.when_present)), worded('effect'))],
    [
      'informant',
      WORDS.saidBy,
      of(sorted(rows.flatMap(row => row.informants)), group => capital(material.people(group))),
    ],
    ['region', WORDS.region, of(regionsOf(material, used), value => capital(material.label(value)))],
    ['design', WORDS.design, of(sorted(used.map(one => one.design)), value => capital(material.own('designs', value)))],
    ['year', WORDS.year, of(sorted(used.map(one => one.year)), worded())],
    ['basis', WORDS.basis, of(sorted(used.map(one => one.basis)), worded('basis'))],
    [
      'source',
      WORDS.source,
      of(
        used.map(one => one.source_id),
        value => same(material.shortName(value)),
      ),
    ],
  ]
  return h('form', { id: 'filters', hidden: true }, [
    h('p', { className: ['field', 'search'] }, [
      h('label', { htmlFor: 'filter-q' }, both(WORDS.search)),
      h('input', { type: 'search', id: 'filter-q', name: 'q', autoComplete: 'off' }),
    ]),
    ...selects.map(([name, label, options]) => select(name, label, options)),
    h('p', { className: ['field'] }, [h('button', { type: 'reset' }, both(WORDS.clear))]),
  ])
}

/** The regions of the protocol in its order, then the missing words. */
function regionsOf({ review }: Material, used: readonly EvidenceSource[]): string[] {
  const all = used.flatMap(source => source.region)
  const known = review.protocol.regions.map(one => one.region)
  return [...known.filter(region => all.includes(region)), ...all.filter(region => !known.includes(region)).sort()]
}

/** An option is plain text, so it carries both languages and the script writes the one that is chosen. */
function select(name: string, label: Both, options: readonly Option[]): Element {
  const option = (value: string, text: Both): ElementContent =>
    h('option', { value, dataDa: text.da, dataEn: text.en }, text.da)
  return h('p', { className: ['field'] }, [
    h('label', { htmlFor: `filter-${name}` }, both(label)),
    h('select', { id: `filter-${name}`, name }, [
      option('', WORDS.anyOf),
      ...options.map(one => option(one.value, one.label)),
    ]),
  ])
}

function same(text: string): Both {
  return { da: text, en: text }
}
