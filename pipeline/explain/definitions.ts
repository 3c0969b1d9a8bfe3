import type { Languages } from '../../schema/labels.ts'
import { described } from '../aggregate/published.ts'
import type { Table } from '../aggregate/table.ts'
import { type KnownFault, knownFaults } from '../diagnostics/faults.ts'
import { textForTerminal } from '../languages/text-for-terminal.ts'
import type { Column, PublishedTable } from '../review/table.ts'
import { rules } from '../rules/rules.ts'
import type { Meaning } from './meaning.ts'

/** What the program itself declares: tables and their columns, as they are published in these languages, rules, and what is found before and after the rules. */
export function definitions(all: readonly Table[], languages: Languages): Meaning[] {
  const tables = all.map(table => described(table, languages))
  const columns = tables.flatMap(table => table.columns.map(column => ({ table, column })))
  const names = [...new Set(columns.map(({ column }) => column.name))]
  return [
    ...tables.map(
      (table): Meaning => ({
        kind: 'table',
        id: table.name,
        labels: Object.values(table.labels),
        explain: () => explainTable(table),
      }),
    ),
    ...names.map((name): Meaning => {
      const those = columns.filter(({ column }) => column.name === name)
      return {
        kind: 'column',
        id: name,
        labels: those.flatMap(({ column }) => Object.values(column.labels)),
        explain: () => those.map(({ table, column }) => explainColumn(table, column)).join('\n'),
      }
    }),
    ...rules.map((rule): Meaning => ({ kind: 'rule', id: rule.id, explain: () => explainRule(rule) })),
    ...knownFaults.map((fault): Meaning => ({ kind: 'rule', id: fault.id, explain: () => explainFault(fault) })),
  ]
}

function explainTable(table: PublishedTable): string {
  return [
    `Table ${table.name}: ${textForTerminal(table.labels)}`,
    `  a row is ${table.row}`,
    `  ${table.meaning}`,
    `  caveat: ${table.caveat}`,
    `  source of the method: ${table.source}`,
    ...(table.rests_on === undefined ? [] : [`  a row rests on: ${table.rests_on}`]),
    `  key: ${table.key.join(', ')}`,
    ...table.columns.map(column => `  ${column.name}: ${textForTerminal(column.labels)}${unitOf(column)}`),
  ].join('\n')
}

function explainColumn(table: PublishedTable, column: Column): string {
  const kind = column.unit === undefined ? column.kind : `${column.kind}, ${column.unit}`
  const means = textForTerminal(column.meanings)
  const called = `${table.name}.${column.name} (${kind}): ${textForTerminal(column.labels)}`
  return means === '' ? called : `${called}\n  ${means}`
}

function unitOf({ unit }: Column): string {
  return unit === undefined ? '' : ` (${unit})`
}

function explainRule(rule: (typeof rules)[number]): string {
  return [
    `Rule ${rule.id}: ${rule.meaning}`,
    `  why: ${rule.reason}`,
    `  repair: ${rule.repair}`,
    `  breaks it: ${rule.example.breaks}`,
    `  keeps it:  ${rule.example.keeps}`,
  ].join('\n')
}

/** What is found before or after the rules, told as a rule is. */
function explainFault({ id, meaning, reason, repair }: KnownFault): string {
  return [`Rule ${id}: ${meaning}`, `  why: ${reason}`, `  repair: ${repair}`].join('\n')
}
