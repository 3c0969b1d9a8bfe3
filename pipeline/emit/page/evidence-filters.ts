import type { Element } from 'hast'
import { h } from 'hastscript'
import { groupsAround } from '../../../schema/people.ts'
import { EVIDENCE, type ListName, STATE, VOICE } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import { capital } from '../../languages/capital.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnLabel } from '../../languages/column-label.ts'
import type { OwnKind } from '../names-of-review.ts'
import type { ReportData } from '../report-data.ts'
import { nameIn } from './cells.ts'
import type { EvidenceRow, EvidenceSource } from './evidence-rows.ts'
import { inLanguages } from './in-languages.ts'

/** The form by which the list of evidence is narrowed. Only what is there can be chosen. */
export function evidenceFilters(
  report: ReportData,
  rows: readonly EvidenceRow[],
  sources: readonly EvidenceSource[],
): Element {
  return h('form', { id: 'filters', hidden: true }, [
    h('p', { className: ['field', 'search'] }, [
      h(
        'label',
        { htmlFor: 'filter-q' },
        inLanguages(report, ({ page }) => page.evidence.search),
      ),
      h('input', { type: 'search', id: 'filter-q', name: 'q', autoComplete: 'off', ariaDescribedBy: 'filter-q-how' }),
      h(
        'span',
        { id: 'filter-q-how', className: ['where'] },
        inLanguages(report, ({ page }) => page.evidence.how_to_search),
      ),
    ]),
    ...choices(report, rows, sources).map(choice => select(report, choice)),
    h('p', { className: ['field'] }, [
      h(
        'button',
        { type: 'reset' },
        inLanguages(report, ({ page }) => page.evidence.clear),
      ),
    ]),
  ])
}

/** One thing to choose by: what it is called, and its values with what these are called. */
interface Choice {
  name: string
  label: Name
  values: readonly string[]
  called: (language: Catalogue, value: string) => string
}
type Name = (language: Catalogue) => string

function choices(report: ReportData, rows: readonly EvidenceRow[], sources: readonly EvidenceSource[]): Choice[] {
  const column =
    (table: string, name: string): Name =>
    language =>
      columnLabel(language, table, name)
  const word =
    (...lists: readonly ListName[]): Choice['called'] =>
    (language, value) =>
      capital(called(language, value, ...lists, 'missing'))
  const own =
    (kind: OwnKind): Choice['called'] =>
    (language, value) =>
      capital(nameIn(report, language, kind, value))
  const findings = rows.map(row => row.finding)
  return [
    {
      name: 'kind',
      label: ({ page }) => page.evidence.from,
      values: ['study', 'document'],
      called: ({ page }, kind) => (kind === 'study' ? page.evidence.from_studies : page.evidence.from_documents),
    },
    { name: 'theme', label: column('evidence', 'theme'), values: rows.map(row => row.theme), called: own('theme') },
    {
      name: 'code',
      label: column('evidence', 'code_label'),
      values: findings.map(one => one.code),
      called: own('code'),
    },
    {
      name: 'state',
      label: column('evidence', 'state'),
      values: inOrder(
        wordsOf(STATE),
        findings.map(one => one.state),
      ),
      called: word('state'),
    },
    {
      name: 'effect',
      label: column('evidence', 'when_present'),
      values: findings.map(one => one.when_present).sort(),
      called: word('when_present'),
    },
    {
      name: 'evidence',
      label: column('evidence', 'evidence'),
      values: inOrder(
        wordsOf(EVIDENCE),
        findings.map(one => one.evidence),
      ),
      called: word('evidence'),
    },
    {
      name: 'voice',
      label: ({ page }) => page.evidence.voice,
      values: inOrder(
        wordsOf(VOICE),
        rows.map(row => row.voice),
      ),
      called: (language, voice) => capital(voiceCalled(report, language, voice)),
    },
    {
      name: 'informant',
      label: column('evidence', 'informants'),
      values: findings
        .flatMap(one => [one.informants].flat())
        .flatMap(group => [...groupsAround(report.review.protocol.people, group)])
        .sort(),
      called: own('person'),
    },
    {
      name: 'region',
      label: column('gap-map-region', 'region'),
      values: inOrder(
        report.review.protocol.regions.map(one => one.region),
        sources.flatMap(source => source.region),
      ),
      called: own('region'),
    },
    {
      name: 'design',
      label: column('studies', 'design'),
      values: sources.map(source => source.design).sort(),
      called: own('design'),
    },
    {
      name: 'year',
      label: column('documents', 'year'),
      values: sources.map(source => source.year).sort(),
      called: (language, year) => (/^\d/.test(year) ? year : word()(language, year)),
    },
    {
      name: 'basis',
      label: column('studies', 'basis'),
      values: sources.map(source => source.basis).sort(),
      called: word('document_basis'),
    },
    {
      name: 'source',
      label: column('evidence', 'source_id'),
      values: sources.map(source => source.source_id),
      called: (_, id) => report.shortName(id),
    },
  ]
}

/** What the table of what is found calls it: the people whom the review is about by their own name. */
function voiceCalled({ rows }: ReportData, { tag }: Catalogue, voice: string): string {
  const row = rows('state-by-code').find(({ cells }) => cells.voice === voice)
  return String(row?.cells[`voice_${tag}`] ?? voice)
}

/** Those that are known in their order, then the missing words. */
function inOrder(known: readonly string[], found: readonly string[]): string[] {
  return [...known.filter(one => found.includes(one)), ...found.filter(one => !known.includes(one)).sort()]
}

function select(report: ReportData, { name, label, values, called: nameOf }: Choice): Element {
  const used = [...new Set(values)].filter(value => value !== '')
  return h('p', { className: ['field'] }, [
    h('label', { htmlFor: `filter-${name}` }, inLanguages(report, label)),
    h('select', { id: `filter-${name}`, name }, [
      plainText(report, 'option', { value: '' }, ({ page }) => page.evidence.any),
      ...used.map(value => plainText(report, 'option', { value }, language => nameOf(language, value))),
    ]),
  ])
}

/** An element that holds nothing but text, so that it carries all languages and the script writes the one that is chosen. */
export function plainText(
  { languages }: ReportData,
  tag: string,
  properties: Record<string, string>,
  say: Name,
): Element {
  const [first] = languages
  const texts = languages.length < 2 ? [] : languages.map(language => [`data-${language.tag}`, say(language)])
  return h(tag, { ...properties, ...Object.fromEntries(texts) }, first === undefined ? '' : say(first))
}
