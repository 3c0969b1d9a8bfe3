import { reading, ruling } from '../../schema/reading.ts'
import { studyRecord } from '../../schema/study.ts'
import { SOURCE_ID } from '../../schema/text.ts'
import { writeCsv } from '../canonical/csv.ts'
import { writeNote } from '../canonical/note.ts'
import { sortedBy } from '../canonical/order.ts'
import { writeWhole } from '../files/write-whole.ts'
import { readReference } from '../ingest/read-reference.ts'
import type { SourceUnderRules } from '../rules/review-under-rules.ts'
import { labelOf } from '../shape/shape-section.ts'
import { read } from '../stages.ts'
import { NO_SOURCES, type Run, readAll, type Said, usage } from './folders.ts'

const HOW = 'Say what is new: `new study <id> [--from file]`, `new coder <letter> <study-id>` or `new rulings`.'

/** Drafts made from the schema: a study, a sheet for another reading, the rulings that are open. Never overwrites anything. */
export async function makeNew(run: Run, words: readonly string[], from: string | undefined): Promise<Said> {
  const [what, ...rest] = words
  if (what === 'study' && rest.length === 1) return newStudy(run, rest[0] ?? '', from)
  if (what === 'coder' && rest.length === 2) return newCoder(run, rest[0] ?? '', rest[1] ?? '')
  if (what === 'rulings' && rest.length === 0) return newRulings(run)
  return usage(HOW)
}

/** A draft enters nothing until its status is `included`, and `check` reads its form only. */
async function newStudy(run: Run, id: string, from: string | undefined): Promise<Said> {
  if (!SOURCE_ID.test(id)) return usage(`\`${id}\` is no id; expected a form such as \`example-2015-fear\`.`)
  const folder = `${run.sources}/studies/${id}`
  if ((await run.files.list(folder)).length > 0) return usage(`${folder} is there already; nothing was written.`)
  const bytes = from === undefined ? undefined : await run.files.read(from)
  if (from !== undefined && bytes === undefined) return usage(`There is no file ${from}.`)
  const reference = bytes === undefined ? undefined : readReference(Buffer.from(bytes).toString('utf8'))
  if (typeof reference === 'string') return usage(`${from}: ${reference}. Nothing was written.`)
  const given = new Map<string, string>([['status', 'draft'], ['coded_by', 'a'], ...(reference?.fields ?? [])])
  const bullets = Object.keys(studyRecord.shape).flatMap(key => {
    const value = given.get(key)
    return value === undefined ? [] : [{ kind: 'bullet' as const, text: `${labelOf(key)}: ${value}` }]
  })
  const part = (heading: string, blocks: typeof bullets) => ({ depth: 2, heading, blocks, parts: [] })
  const title = reference?.title === undefined || reference.title === '' ? 'Title as printed' : reference.title
  const note = writeNote([
    { depth: 1, heading: title, blocks: [], parts: [part('Record', bullets), part('Pages', []), part('Passages', [])] },
  ])
  await writeWhole(run.files, `${folder}/note.md`, note)
  const left = Object.keys(studyRecord.shape).filter(key => !given.has(key))
  return {
    stdout: `Wrote ${folder}/note.md as a draft. Still to be filled in: ${left.map(labelOf).join(', ')}.\nWhat a reference file says is no page that was read: check every field against one.\n`,
    stderr: '',
    code: 0,
  }
}

/** An empty sheet for a second reading. The passages are printed, so that the coder need not open a folder where the other sheet lies. */
async function newCoder(run: Run, letter: string, id: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underRules } = read(run.sources, input)
  const source = [...underRules.studies, ...underRules.documents].find(one => one.id === id)
  if (source === undefined) return usage(`There is no study or document ${id} in ${run.sources}.`)
  const declared = underRules.protocol?.value.coders.some(coder => coder.coder === letter) === true
  if (!declared)
    return usage(
      `Coder \`${letter}\` is not declared under Coders in ${run.sources}/protocol.md; declare the coder first.`,
    )
  const path = `${source.path}/coding.${letter}.csv`
  if ((await run.files.read(path)) !== undefined) return usage(`${path} is there already; nothing was written.`)
  await writeWhole(run.files, path, writeCsv(Object.keys(reading.shape), []))
  const passages = source.passages
    .filter(({ value }) => value.withdrawn === undefined)
    .map(({ value }) => `${value.passage}: ${value.text}\n`)
  return {
    stdout: `Wrote ${path}. Give each passage its codes, or the row \`${source.passages[0]?.value.passage ?? 'p1'},none,,,,\`; when all are done add \`${letter}\` to \`Coded by\`.\n\n${passages.join('')}`,
    stderr: '',
    code: 0,
  }
}

/** Adds a row for every open dispute, with the decision left to be made, and lists what each coder read. */
async function newRulings(run: Run): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underRules } = read(run.sources, input)
  const sources = [...underRules.studies, ...underRules.documents].filter(source => source.unsettled.length > 0)
  if (sources.length === 0) return { stdout: 'No dispute is open.\n', stderr: '', code: 0 }
  for (const source of sources) await writeWhole(run.files, `${source.path}/rulings.csv`, rulingsOf(source))
  return { stdout: sources.map(disputesOf).join('\n'), stderr: '', code: 0 }
}

function rulingsOf(source: SourceUnderRules): string {
  const columns = Object.keys(ruling.shape)
  const settled = source.rulings.map(({ value }) => columns.map(column => cellOf(value[column as keyof typeof value])))
  const ruled = new Set(source.rulings.map(({ value }) => `${value.passage} ${value.code}`))
  const open = source.unsettled
    .filter(({ passage, code }) => !ruled.has(`${passage} ${code}`))
    .map(({ passage, code }) => columns.map(column => (column === 'passage' ? passage : column === 'code' ? code : '')))
  return writeCsv(
    columns,
    sortedBy(
      [...settled, ...open],
      row => row[0] ?? '',
      row => row[1] ?? '',
    ),
  )
}

function disputesOf(source: SourceUnderRules): string {
  const lines = source.unsettled.flatMap(({ passage, code, readings }) => [
    `  ${passage} ${code}: ${source.passages.find(({ value }) => value.passage === passage)?.value.text ?? ''}`,
    ...readings.map(({ coder, reading: said }) =>
      said === undefined
        ? `    ${coder}: no such code`
        : `    ${coder}: ${said.state}, ${said.direction}, ${cellOf(said.informants)}, ${cellOf(said.about)}`,
    ),
  ])
  return `${source.path}/rulings.csv: ${source.unsettled.length} to be decided\n${lines.join('\n')}\n`
}

function cellOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(';') : (value ?? '')
}
