import type { Table } from '../aggregate/table.ts'
import { tables } from '../aggregate/tables.ts'
import { type KnownFault, knownFaults } from '../diagnostics/faults.ts'
import { textIn } from '../languages/text-in.ts'
import { rules } from '../rules/rules.ts'
import type { Read } from '../stages.ts'
import { statementsOf } from './statements-of.ts'
import type { Traces } from './traces.ts'

/** One thing a word can mean, and how it is explained. */
export interface Reading {
  kind: string
  explain: () => string
}

const KINDS = [
  'table',
  'theme',
  'code',
  'scheme',
  'rule',
  'column',
  'source',
  'passage',
  'finding',
  'record',
  'claim',
  'review-finding',
] as const

/** Everything a word can mean; with the kind before it, only what is of that kind. */
export function readingsOf(first: string, rest: readonly string[], reading: Read, traces: Traces): Reading[] {
  const kind = rest.length > 0 && (KINDS as readonly string[]).includes(first) ? first : undefined
  const word = kind === undefined ? first : (rest[0] ?? '')
  if (kind === undefined && rest.length > 0) return []
  const found: Reading[] = []
  const add = (of: (typeof KINDS)[number], text: (() => string) | undefined) => {
    if (text !== undefined && (kind === undefined || kind === of)) found.push({ kind: of, explain: text })
  }
  const { review } = reading
  const table = tables.find(one => one.name === word)
  add('table', table && (() => explainTable(table)))
  const rule = rules.find(one => one.id === word)
  add('rule', rule && (() => explainRule(rule)))
  const fault = knownFaults.find(one => one.id === word)
  add('rule', fault && (() => explainFault(fault)))
  const columns = tables.flatMap(one =>
    one.columns.filter(column => column.name === word).map(column => ({ one, column })),
  )
  add(
    'column',
    columns.length === 0
      ? undefined
      : () =>
          columns
            .map(
              ({ one, column }) =>
                `${one.name}.${column.name} (${column.kind}${column.unit === undefined ? '' : `, ${column.unit}`}): ${column.en}`,
            )
            .join('\n'),
  )
  for (const scheme of review?.codebook.schemes ?? []) {
    if (scheme.scheme === word)
      add(
        'scheme',
        () =>
          `Scheme ${scheme.scheme}: ${textIn(scheme.labels, 'en')} / ${textIn(scheme.labels, 'da')}\n  themes: ${scheme.themes.map(theme => theme.theme).join(', ')}`,
      )
    for (const theme of scheme.themes) {
      if (theme.theme === word)
        add(
          'theme',
          () =>
            `Theme ${theme.theme}: ${textIn(theme.labels, 'en')} / ${textIn(theme.labels, 'da')}\n  codes: ${theme.codes.map(code => code.code).join(', ')}`,
        )
      for (const code of theme.codes)
        if (code.code === word)
          add('code', () =>
            [
              `Code ${code.code}: ${textIn(code.labels, 'en')} / ${textIn(code.labels, 'da')}`,
              `  definition: ${code.definition}`,
              `  present means: ${code.present_means}`,
              `  include: ${code.include}`,
              `  exclude: ${code.exclude}`,
              `  origin: ${code.origin}`,
              `  ${traces.ofCode(code.code).length} findings:`,
              ...traces.ofCode(code.code).map(id => traces.explain(id, '    ')),
            ].join('\n'),
          )
    }
  }
  for (const statement of statementsOf(reading.underWay, traces))
    if (statement.id === word) add(statement.kind, statement.explain)
  const trace = traces.kindOf(word)
  if (trace !== undefined) add(trace, () => traces.explain(word, ''))
  return found
}

/** Every word that has a meaning, so that a misspelt one can be told its nearest. */
export function everyWord(reading: Read, traces: Traces): string[] {
  const schemes = reading.review?.codebook.schemes ?? []
  return [
    ...tables.flatMap(table => [table.name, ...table.columns.map(column => column.name)]),
    ...rules.map(rule => rule.id),
    ...knownFaults.map(fault => fault.id),
    ...schemes.flatMap(({ scheme, themes }) => [
      scheme,
      ...themes.flatMap(t => [t.theme, ...t.codes.map(c => c.code)]),
    ]),
    ...statementsOf(reading.underWay, traces).map(statement => statement.id),
    ...traces.ids,
  ]
}

function explainTable(table: Table): string {
  return [
    `Table ${table.name}: ${table.en} / ${table.da}`,
    `  a row is ${table.row}`,
    `  ${table.meaning}`,
    `  caveat: ${table.caveat}`,
    `  source of the method: ${table.source}`,
    `  key: ${table.key.join(', ')}`,
    ...table.columns.map(
      column => `  ${column.name}: ${column.en}${column.unit === undefined ? '' : ` (${column.unit})`}`,
    ),
  ].join('\n')
}

export function explainRule(rule: (typeof rules)[number]): string {
  return [
    `Rule ${rule.id}: ${rule.meaning}`,
    `  why: ${rule.reason}`,
    `  repair: ${rule.repair}`,
    `  breaks it: ${rule.example.breaks}`,
    `  keeps it:  ${rule.example.keeps}`,
  ].join('\n')
}

/** What is found before or after the rules, told as a rule is. */
export function explainFault({ id, meaning, reason, repair }: KnownFault): string {
  return [`Rule ${id}: ${meaning}`, `  why: ${reason}`, `  repair: ${repair}`].join('\n')
}
