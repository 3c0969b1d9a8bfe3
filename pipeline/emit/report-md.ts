import type { Review } from '../../schema/settled.ts'
import type { TableRows } from '../aggregate/table.ts'
import { textIn } from '../languages/text-in.ts'
import type { DrawnChart } from './draw-charts.ts'
import { image, markdownTable, plain } from './markdown.ts'
import { called, fillText } from './page/both.ts'
import { cellText, type Material, materialOf } from './page/material.ts'
import { agreementTitle } from './page/sections/agreement.ts'
import { answer, asText } from './page/sections/answer.ts'
import { type Both, type Language, WORDS } from './page/words.ts'

/** The answer, the charts and the main tables as Markdown, whole in Danish and then whole in English, because a forge shows no choice of language. */
export function reportMarkdown(review: Review, tables: readonly TableRows[], charts: readonly DrawnChart[]): string {
  return markdownOf(materialOf(review, tables, charts))
}

export function markdownOf(material: Material): string {
  const languages = [
    ['Dansk', 'da'],
    ['English', 'en'],
  ] as const
  return [
    `[Dansk](#dansk) · [English](#english) · [${plain(WORDS.fullReport.da)} / ${plain(WORDS.fullReport.en)}](report.html)`,
    ...languages.flatMap(([name, language]) => [`# ${name}`, ...half(material, language)]),
  ]
    .filter(block => block !== '')
    .join('\n\n')
    .concat('\n')
}

function half(material: Material, language: Language): string[] {
  const { protocol } = material.review
  const say = (text: Both) => plain(text[language])
  const heading = (text: Both) => `## ${say(text)}`
  const chart = (name: string) => image(material, name, language)
  const any = (table: string) => material.rows(table).length > 0
  return [
    `## ${say({ da: textIn(protocol.review.question, 'da'), en: textIn(protocol.review.question, 'en') })}`,
    ...answer(material).map(sentence => plain(asText(sentence, language))),
    ...(any('studies') ? [say(WORDS.inBrackets)] : []),
    chart('claims') || chart('direction-by-code'),
    heading(WORDS.restsOn),
    protocol.statements.map(({ labels }) => `- ${plain(textIn(labels, language))}`).join('\n'),
    ...(any('claims') ? [heading(WORDS.claims), say(WORDS.claimsNote), claims(material, language)] : []),
    heading(WORDS.themes),
    plain(fillText(WORDS.conclusionNote[language], { least: material.review.analysis.conclusions.least_studies })),
    conditions(material, language),
    chart('direction-by-code'),
    chart('frequency'),
    say(WORDS.frequencyNote),
    chart('co-occurrence'),
    chart('accumulation'),
    heading(WORDS.gaps),
    say(WORDS.gapsNote),
    chart('gap-map-region'),
    chart('gap-map-informant'),
    ...(any('outcomes')
      ? [heading(WORDS.evaluations), say(WORDS.evaluationsNote), chart('evaluation-directions')]
      : []),
    ...(any('documents') ? [heading(WORDS.elsewhere), say(WORDS.elsewhereNote), chart('triangulation')] : []),
    ...(any('summary-of-findings')
      ? [heading(WORDS.confidence), say(WORDS.confidenceNote), confidence(material, language)]
      : []),
    heading(agreementTitle(material)),
    chart('agreement') || say(WORDS.oneCoder),
    heading(WORDS.screening),
    chart('screening-flow'),
    heading(WORDS.studies),
    studies(material, language),
    chart('studies-by-year'),
    heading(WORDS.cite),
    plain(protocol.review.citation),
    downloads(material, language),
  ]
}

function claims({ rows }: Material, language: Language): string {
  const counts = ['for', 'against', 'mixed', 'no_effect_declared', 'not_seen']
  const heads = [WORDS.claim, WORDS.claimStands, WORDS.for, WORDS.against, WORDS.mixed, WORDS.noEffect, WORDS.notSeen]
  return markdownTable(
    heads.map(head => head[language]),
    2,
    rows('claims').map(({ cells }) => [
      cellText(cells[`text_${language}`]),
      called(cells.conclusion, 'conclusion')[language],
      ...counts.map(name => cellText(cells[`n_studies_${name}`])),
    ]),
  )
}

function conditions({ rows, themes }: Material, language: Language): string {
  const effects = ['helps', 'hinders', 'mixed', 'no-relation', 'describes']
  const heads = [WORDS.theme, WORDS.condition, WORDS.conclusion, WORDS.studiesColumn]
  return markdownTable(
    [...heads.map(head => head[language]), ...effects.map(effect => called(effect, 'effect')[language])],
    3,
    themes.flatMap(({ theme, label }) =>
      rows('by-code')
        .filter(row => row.cells.theme === theme)
        .map(({ cells }, index) => [
          index === 0 ? label[language] : '',
          cellText(cells[`code_${language}`]),
          called(cells.conclusion, 'conclusion')[language],
          cellText(cells.n_studies),
          ...effects.map(effect => cellText(cells[`n_studies_${effect.replace('-', '_')}`])),
        ]),
    ),
  )
}

function confidence({ rows }: Material, language: Language): string {
  return markdownTable(
    [WORDS.reviewFinding, WORDS.overall, WORDS.studiesColumn].map(head => head[language]),
    2,
    rows('summary-of-findings').map(({ cells }) => [
      cellText(cells[`text_${language}`]),
      called(cells.overall, 'confidence')[language],
      cellText(cells.n_studies),
    ]),
  )
}

function studies(material: Material, language: Language): string {
  return markdownTable(
    [WORDS.study, WORDS.setting, WORDS.design, WORDS.readAsColumn, WORDS.findingsColumn].map(head => head[language]),
    4,
    material
      .rows('studies')
      .map(({ cells }) => [
        `${material.shortName(cellText(cells.source_id))}. ${cellText(cells.title)}`,
        Array.isArray(cells.regions) && cells.regions.length > 0
          ? cells.regions.map((region: string) => material.label(region)[language]).join(', ')
          : called(cells.regions_missing)[language],
        material.own('designs', cells.design)[language],
        called(cells.basis, 'basis')[language],
        cellText(cells.n_findings),
      ]),
  )
}

function downloads({ tables }: Material, language: Language): string {
  return tables
    .map(
      ({ table }) =>
        `- ${plain(textIn(table.labels, language))}: [CSV](tables/${table.name}.csv), [JSON](tables/${table.name}.json)`,
    )
    .join('\n')
}
