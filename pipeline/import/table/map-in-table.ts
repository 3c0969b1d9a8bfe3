import type { Review } from '../../../schema/settled.ts'
import { fault } from '../../diagnostics/faults.ts'
import { nearest, nearestIs } from '../../diagnostics/nearest.ts'
import type { Placed } from '../../diagnostics/place.ts'
import { inReadingOrder, type Problem, quoted } from '../../diagnostics/problem.ts'
import { plainText } from '../plain-text.ts'
import { labelProblems } from './label-problems.ts'
import type { MapInTable } from './mapped-columns.ts'
import { meaningProblems } from './meaning-problems.ts'
import type { MapRead } from './read-map.ts'
import type { Table } from './table.ts'

/** Sees that a map speaks of this table and of this review, as it has to be before anything is taken. */
export function mapInTable(read: MapRead, table: Table, review: Review): MapInTable | Problem[] {
  const { map } = read
  const names = table.header.map(({ text }) => text.trim())
  const columns = map.columns.map((column, index) => ({
    ...column,
    ...{ at: names.indexOf(column.column), index, label: column.label ?? column.column },
    labels: Object.fromEntries(Object.entries(column.labels ?? {}).map(([tag, label]) => [tag, plainText(label)])),
  }))
  const inTable = {
    map,
    columns,
    studyAt: names.indexOf(map.study),
    reviewerAt: map.reviewer === undefined ? undefined : names.indexOf(map.reviewer),
  }
  const problems = columnProblems(read, table, names)
  if (problems.length === 0)
    problems.push(
      ...coderProblems(read, table, inTable, review),
      ...labelProblems(read, inTable, review),
      ...meaningProblems(read, table, inTable, review),
    )
  return problems.length === 0 ? inTable : inReadingOrder(problems)
}

/** Every column of the table stands once in the map, and every column that the map names is one of the table. */
function columnProblems({ path, map, placeOf }: MapRead, table: Table, names: readonly string[]): Problem[] {
  const named: [readonly PropertyKey[], string | undefined][] = [
    [['study'], map.study],
    [['reviewer'], map.reviewer],
    ...map.columns.flatMap(({ column, passage, where, of }, at): [readonly PropertyKey[], string | undefined][] => [
      [['columns', at, 'column'], column],
      [['columns', at, 'passage'], passage],
      [['columns', at, 'where'], where],
      [['columns', at, 'of'], of],
    ]),
  ]
  const strangers = named.flatMap(([at, name]) => {
    if (name === undefined || (names.includes(name) && name !== '')) return []
    const near = nearest(name, names)
    return [
      fault(
        'known-column',
        placeOf(at),
        `Unexpected column ${quoted(name)}, expected one of ${table.path}${nearestIs(name, near)}`,
        near === undefined
          ? `name a column of ${table.path} in ${path}, or take it out.`
          : `name it ${quoted(near)} in ${path}.`,
      ),
    ]
  })
  const twice = map.columns.flatMap(({ column }, at) =>
    map.columns.findIndex(one => one.column === column) === at
      ? []
      : [
          fault(
            'column-once',
            placeOf(['columns', at, 'column']),
            `Unexpected second ${quoted(column)}, expected each column once`,
            `bring together in one of them what the column is in ${path}, and take the other out.`,
          ),
        ],
  )
  const others = map.columns.flatMap((column, at) =>
    WHICH.flatMap(([key, kinds]) => {
      const other = map.columns.find(one => one.column === column[key])
      return other === undefined || kinds.includes(other.as)
        ? []
        : [
            fault(
              'known-value',
              placeOf(['columns', at, key]),
              `Unexpected ${quoted(other.column)}, which is ${quoted(other.as)}, expected a column that is ${kinds.map(quoted).join(' or ')}`,
              `write "as": "${kinds[0]}" beside ${quoted(other.column)} in ${path}, or name another column.`,
            ),
          ]
    }),
  )
  const missing = table.header.filter(
    ({ text }) => text.trim() !== '' && !map.columns.some(one => one.column === text.trim()),
  )
  return [...strangers, ...twice, ...others, ...missing.map(column => unexplained(path, column))]
}

/** What the columns that a column names may be. */
const WHICH: readonly ['passage' | 'of', readonly string[]][] = [
  ['passage', ['passage']],
  ['of', ['code', 'codes']],
]

function unexplained(path: string, { text, place }: Placed): Problem {
  return fault(
    'every-column',
    place,
    `Unexpected column ${quoted(text.trim())} that ${path} does not have, expected an entry for each`,
    `add { "column": ${JSON.stringify(text.trim())}, "as": "leave" } to "columns" in ${path}, with what it is in place of \`leave\`.`,
  )
}

/** Whoever answered is a coder of the protocol, or is left out on purpose. */
function coderProblems(
  { path, map, placeOf }: MapRead,
  table: Table,
  { columns, reviewerAt }: MapInTable,
  { protocol }: Review,
): Problem[] {
  const letters = protocol.coders.map(({ coder }) => coder)
  const names = map.coders.map(({ name }) => name)
  const strangers = map.coders.flatMap(({ coder }, at) =>
    coder.length > 1 || letters.includes(coder)
      ? []
      : [
          fault(
            'known-value',
            placeOf(['coders', at, 'coder']),
            `Unexpected coder ${quoted(coder)}, expected one that the protocol declares`,
            `declare the coder under Coders in the protocol, or name one of ${letters.map(quoted).join(', ')} in ${path}.`,
          ),
        ],
  )
  const unknown = (name: string, problem: () => Problem) => (names.includes(name) ? [] : [problem()])
  const fix = (name: string) =>
    `add { "name": ${JSON.stringify(name)}, "coder": "leave" } to "coders" in ${path}, with the letter of the coder in place of \`leave\`.`
  const cells = reviewerAt === undefined ? [] : table.rows.flatMap(row => row[reviewerAt] ?? [])
  const first = cells.filter(({ text }, at) => cells.findIndex(one => one.text.trim() === text.trim()) === at)
  const inCells = first.flatMap(({ text, place }) =>
    unknown(text.trim(), () =>
      fault(
        'known-value',
        place,
        `Unexpected reviewer ${quoted(text.trim())}, expected one that ${path} names`,
        fix(text.trim()),
      ),
    ),
  )
  const inColumns = columns.flatMap(({ by, index }) =>
    by === undefined
      ? []
      : unknown(by, () =>
          fault(
            'known-value',
            placeOf(['columns', index, 'by']),
            `Unexpected ${quoted(by)}, expected a name under "coders"`,
            fix(by),
          ),
        ),
  )
  const coding = columns.find(({ as, by }) => by === undefined && CODING.includes(as))
  const nobody =
    coding === undefined || reviewerAt !== undefined
      ? []
      : unknown('', () =>
          fault(
            'every-field',
            placeOf(['columns', coding.index]),
            `Missing who gave the codes of ${quoted(coding.column)}, expected "by" beside it or a coder without a name`,
            fix(''),
          ),
        )
  return [...strangers, ...inCells, ...inColumns, ...nobody]
}

const CODING = ['code', 'codes', 'passage']
