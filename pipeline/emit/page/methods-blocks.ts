import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { Prose } from '../../../schema/prose.ts'
import type { Review } from '../../../schema/settled.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import type { Own, Say } from '../outline-parts.ts'
import { quotasReached } from '../quotas-reached.ts'
import type { ReportData } from '../report-data.ts'
import { asWritten, inLanguages, labelled } from './in-languages.ts'
import { fold } from './print-section.ts'
import { statementsTold } from './statements-told.ts'
import { ownTable } from './table-element.ts'
import { type Translatable, translated, translationNote } from './translated.ts'

/** Prose of a page above the studies, or that there is none yet. It is written in one language; readers of another are told that it is translated, or not. */
export function prose(textsIn: (review: Review) => Prose): Own {
  return report => {
    const texts = textsIn(report.review)
    if (texts.length === 0)
      return [
        h(
          'p',
          inLanguages(report, ({ page }) => page.methods.not_written),
        ),
      ]
    return [noteOn(report, texts), ...texts.map(text => h('p', translated(report, text)))]
  }
}

function noteOn(report: ReportData, texts: readonly Translatable[]): ElementContent {
  return h(
    'p',
    { className: ['note'] },
    inLanguages(report, language => translationNote(language, report, texts)),
  )
}

export const codingLog: Own = report =>
  log(report, ({ page }) => page.methods.coding_log, report.review.protocol.coding_log)
export const amendments: Own = report =>
  log(report, ({ page }) => page.methods.amendments, report.review.protocol.amendments)

/** What was decided when: a fold for each day. */
function log(report: ReportData, title: Say, entries: readonly { date: string; text: Prose }[]): ElementContent[] {
  const days = entries.flatMap(({ date, text }) => {
    const items = text.map(item => h('li', translated(report, item)))
    return fold(report, () => date, [h('ul', items)])
  })
  return days.length === 0 ? [] : [h('h4', inLanguages(report, title)), ...days]
}

/** What the reader must be told, in the words of the protocol. */
export const statements: Own = report => {
  const items = statementsTold(report).map(said => h('li', said))
  return items.length === 0 ? [] : [h('ul', items)]
}

export const quotas: Own = report => {
  const declared = quotasReached(report.review)
  if (declared.length === 0) return []
  const table = ownTable(
    report,
    {
      id: 'quotas',
      caption: ({ page }) => page.methods.quotas,
      heads: [({ page }) => page.methods.quota, ({ page }) => page.methods.target, ({ page }) => page.methods.reached],
      numbers: [1, 2],
    },
    declared.map(({ labels, target, reached }) => [labelled(report, labels), target, reached]),
  )
  return [table]
}

/** How many findings of the studies nobody has read so far that what the condition does could be told. */
export const unread: Own = ({ review, ...report }) => {
  const findings = countedStudies(review).flatMap(study => study.findings)
  const open = findings.filter(({ when_present }) => isMissing(when_present))
  return open.length === 0
    ? []
    : [
        h(
          'p',
          inLanguages({ review, ...report }, ({ page }) =>
            page.methods.unread({ n: open.length, of: findings.length }),
          ),
        ),
      ]
}

export const coders: Own = report => [
  ownTable(
    report,
    {
      id: 'coders',
      caption: ({ page }) => page.methods.who_read,
      heads: [({ page }) => page.methods.coder, ({ page }) => page.methods.kind, ({ page }) => page.methods.read],
    },
    report.review.protocol.coders.map(({ coder, kind, read, read_translations, superseded_by }) => [
      coder,
      inLanguages(report, ({ words }) => words.coder_kind[kind]),
      [
        ...translated(report, { text: read, translations: read_translations }),
        ...(superseded_by === undefined
          ? []
          : [' ', ...inLanguages(report, ({ page }) => page.methods.superseded({ coders: superseded_by.join(', ') }))]),
      ],
    ]),
  ),
]

/** What the coders went by, laid out as the codebook has it. */
export const howToCode: Own = report => {
  const blocks = report.review.codebook.how_to_code
  const bulletsFrom = (at: number) => {
    const end = blocks.findIndex(({ as }, index) => index >= at && as !== 'bullet')
    return blocks.slice(at, end === -1 ? undefined : end)
  }
  const content = blocks.flatMap((block, at): ElementContent[] => {
    const { as } = block
    if (as !== 'bullet') return [h(as === 'heading' ? 'h5' : 'p', translated(report, block))]
    const isFirst = blocks[at - 1]?.as !== 'bullet'
    return isFirst
      ? [
          h(
            'ul',
            bulletsFrom(at).map(bullet => h('li', translated(report, bullet))),
          ),
        ]
      : []
  })
  if (content.length === 0) return []
  return fold(report, ({ page }) => page.methods.how_to_code, [noteOn(report, blocks), ...content])
}

export const codebook: Own = report => {
  const body = report.review.codebook.schemes.flatMap(scheme =>
    scheme.themes.flatMap(theme => [
      [[labelled(report, scheme.labels), ' · ', labelled(report, theme.labels)]],
      ...theme.codes.map(code => [
        labelled(report, code.labels),
        asWritten(report, code.definition),
        translated(report, { text: code.present_means, translations: code.present_means_translations }),
        inLanguages(report, ({ words }) => words.condition_wanted[code.wanted]),
        asWritten(report, code.include),
        asWritten(report, code.exclude),
      ]),
    ]),
  )
  const heads: Say[] = (['condition', 'definition', 'present_means', 'wanted', 'include', 'exclude'] as const).map(
    name =>
      ({ page }) =>
        page.methods[name],
  )
  return [ownTable(report, { id: 'codebook', caption: ({ page }) => page.methods.codebook, heads }, body)]
}
