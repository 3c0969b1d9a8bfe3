import type { Row, Table } from '../aggregate/table.ts'
import { tables } from '../aggregate/tables.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { asText } from '../emit/table-files.ts'
import { rules } from '../rules/rules.ts'
import { aggregate, type Read, read } from '../stages.ts'
import { NO_SOURCES, type Run, readAll, type Said, usage } from './folders.ts'
import { type Traces, tracesOf } from './traces.ts'

/** One thing a word can mean, and how it is explained. */
interface Reading {
  kind: string
  explain: () => string
}

/**
 * Says where a number, finding, passage, study, code, theme, rule, table or column comes from, down to file and line. A word that means several things lists
 * its readings and ends with 2.
 */
export async function explain(run: Run, words: readonly string[]): Promise<Said> {
  const [word, ...rest] = words
  if (word === undefined)
    return usage('Name a table and a key, or one id: `explain by-code frame.fear n_studies`, `explain <study>/p1`.')
  const rule = rules.find(one => one.id === word)
  const table = tables.find(one => one.name === word)
  if (rule !== undefined && table === undefined && rest.length === 0) return said(explainRule(rule))
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input)
  if (reading.review === undefined)
    return {
      stdout: '',
      stderr: `The sources hold ${reading.diagnostics.length} problems, so nothing adds up yet. Run \`npm run check\`.\n`,
      code: 1,
    }
  const traces = tracesOf(reading.underRules)
  if (table !== undefined && rest.length > 0) return explainRow(table, rest, reading, traces)
  const readings = readingsOf(word, rest, reading, traces)
  const [only] = readings
  if (readings.length === 1 && only !== undefined) return said(only.explain())
  if (readings.length > 1)
    return usage(
      `\`${word}\` means several things; say which:\n${readings.map(one => `  explain ${one.kind} ${word}`).join('\n')}`,
    )
  const near = nearest([word, ...rest].join(' '), everyWord(reading, traces))
  return usage(
    `Nothing here is called \`${[word, ...rest].join(' ')}\`${near === undefined ? '' : `; nearest is \`${near}\``}.`,
  )
}

function said(stdout: string): Said {
  return { stdout: `${stdout.trimEnd()}\n`, stderr: '', code: 0 }
}

const KINDS = ['table', 'theme', 'code', 'scheme', 'rule', 'column', 'source', 'passage', 'finding', 'record'] as const

function readingsOf(first: string, rest: readonly string[], reading: Read, traces: Traces): Reading[] {
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
          `Scheme ${scheme.scheme}: ${scheme.en} / ${scheme.da}\n  themes: ${scheme.themes.map(theme => theme.theme).join(', ')}`,
      )
    for (const theme of scheme.themes) {
      if (theme.theme === word)
        add(
          'theme',
          () =>
            `Theme ${theme.theme}: ${theme.en} / ${theme.da}\n  codes: ${theme.codes.map(code => code.code).join(', ')}`,
        )
      for (const code of theme.codes)
        if (code.code === word)
          add('code', () =>
            [
              `Code ${code.code}: ${code.en} / ${code.da}`,
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
  const trace = traces.kindOf(word)
  if (trace !== undefined) add(trace, () => traces.explain(word, ''))
  return found
}

function everyWord(reading: Read, traces: Traces): string[] {
  const schemes = reading.review?.codebook.schemes ?? []
  return [
    ...tables.map(table => table.name),
    ...rules.map(rule => rule.id),
    ...schemes.flatMap(({ scheme, themes }) => [
      scheme,
      ...themes.flatMap(t => [t.theme, ...t.codes.map(c => c.code)]),
    ]),
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

function explainRule(rule: (typeof rules)[number]): string {
  return [
    `Rule ${rule.id}: ${rule.meaning}`,
    `  why: ${rule.reason}`,
    `  repair: ${rule.repair}`,
    `  breaks it: ${rule.example.breaks}`,
    `  keeps it:  ${rule.example.keeps}`,
  ].join('\n')
}

function explainRow(table: Table, words: readonly string[], reading: Read, traces: Traces): Said {
  if (reading.review === undefined) throw new Error('Only a settled review has rows')
  const rows = aggregate(reading.review).find(one => one.table === table)?.rows ?? []
  const column = table.columns.find(one => one.name === words.at(-1) && words.length > 1)
  const key = column === undefined ? words : words.slice(0, -1)
  const keyOf = (row: Row) => table.key.map(name => asText(row.cells[name] ?? null))
  const found = rows.filter(row => key.every((word, index) => keyOf(row)[index] === word))
  const [row] = found
  if (row === undefined) {
    const near = nearest(
      key.join(' '),
      rows.map(one => keyOf(one).join(' ')),
    )
    return usage(
      `${table.name} has no row \`${key.join(' ')}\`${near === undefined ? '' : `; nearest is \`${near}\``}. Its key is ${table.key.join(', ')}.`,
    )
  }
  if (found.length > 1)
    return usage(
      `${table.name} has ${found.length} rows \`${key.join(' ')}\`; say which:\n${found.map(one => `  explain ${table.name} ${keyOf(one).join(' ')}`).join('\n')}`,
    )
  if (column === undefined && key.length > table.key.length)
    return usage(
      `${table.name} has no column \`${key.at(-1)}\`. It has ${table.columns.map(one => one.name).join(', ')}.`,
    )
  const behind = (column === undefined ? undefined : row.behindOf?.[column.name]) ?? row.behind
  const cells = column === undefined ? table.columns : [column]
  return said(
    [
      `${table.name}, ${keyOf(row).join(' ')}: ${table.meaning}`,
      ...cells.map(
        one =>
          `  ${one.name} = ${asText(row.cells[one.name] ?? null)}   ${one.en}${one.unit === undefined ? '' : ` (${one.unit})`}`,
      ),
      `  caveat: ${table.caveat}`,
      `  rests on ${behind.length}:`,
      ...behind.map(id => traces.explain(id, '    ')),
    ].join('\n'),
  )
}
