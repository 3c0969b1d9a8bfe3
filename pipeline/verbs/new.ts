import { reading } from '../../schema/reading.ts'
import { studyRecord } from '../../schema/study.ts'
import { SOURCE_ID } from '../../schema/text.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { writeCsv } from '../canonical/csv.ts'
import { writeNote } from '../canonical/note.ts'
import { replaceFile } from '../files/replace-file.ts'
import { onceKnown } from '../ingest/known-text.ts'
import { read } from '../stages.ts'
import { NO_SOURCES, type Run, readAll, type Said, usage } from './folders.ts'

const HOW = 'Say what is new: `new study <id> [--from file]`, `new coder <letter> <study-id>` or `new rulings`.'

/** Drafts made from the schema: a study, a sheet for another reading, the rulings that are open. Never overwrites anything. */
export async function makeNew(run: Run, words: readonly string[], from: string | undefined): Promise<Said> {
  const [what, ...rest] = words
  if (what === 'study' && rest.length === 1) return newStudy(run, rest[0] ?? '', from)
  if (from !== undefined) return usage(`Only a study is made from a file. ${HOW}`)
  if (what === 'coder' && rest.length === 2) return newCoder(run, rest[0] ?? '', rest[1] ?? '')
  if (what === 'rulings' && rest.length === 0) return (await import('./new-rulings.ts')).newRulings(run)
  return usage(HOW)
}

/** A draft enters nothing until its status is `included`, and `check` reads its form only. */
async function newStudy(run: Run, id: string, from: string | undefined): Promise<Said> {
  if (!SOURCE_ID.test(id)) return usage(`\`${id}\` is no id; expected a form such as \`example-2015-fear\`.`)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const taken = ['studies', 'documents'].find(kind => input.some(file => file.path.startsWith(`${kind}/${id}/`)))
  if (taken !== undefined) return isThere(`${run.sources}/${taken}/${id}`)
  const bytes = from === undefined ? undefined : await run.files.read(from)
  if (from !== undefined && bytes === undefined) return usage(`There is no file ${from}.`)
  // Loaded only here, because it takes half a second.
  const reference =
    bytes === undefined
      ? undefined
      : (await import('../ingest/read-reference.ts')).readReference(bytes, { known: onceKnown(input) })
  if (typeof reference === 'string') return usage(`${from}: ${reference}. Nothing was written.`)
  const [coder = 'a'] = read(run.sources, input).underWay.protocol?.value.coders.map(one => one.coder) ?? []
  const given = new Map<string, string>([['status', 'draft'], ['coded_by', coder], ...(reference?.fields ?? [])])
  const bullets = Object.keys(studyRecord.shape).flatMap(key => {
    const value = given.get(key)
    return value === undefined ? [] : [{ kind: 'bullet' as const, text: `${typedKey(key)}: ${value}` }]
  })
  const part = (heading: string, blocks: typeof bullets) => ({ depth: 2, heading, blocks, parts: [] })
  const parts = [part('Record', bullets), part('Pages', []), part('Passages', [])]
  const path = `${run.sources}/studies/${id}/note.md`
  const title = reference?.title ?? 'Title as printed'
  const text = writeNote([{ depth: 1, heading: title, blocks: [], parts }])
  if (!(await replaceFile(run.files, path, undefined, text))) return isThere(path)
  const left = Object.entries(studyRecord.shape).filter(
    ([key, form]) => !given.has(key) && !form.safeParse(undefined).success,
  )
  return {
    stdout: `Wrote ${path} as a draft. Still to be filled in: ${left.map(([key]) => typedKey(key)).join(', ')}.\nWhat a reference file says is no page that was read: check every field against one.\n`,
    stderr: '',
    code: 0,
  }
}

function isThere(path: string): Said {
  return usage(`${path} is there already; nothing was written.`)
}

/** An empty sheet for a second reading. The passages are printed, so that the coder need not open a folder where the other sheet lies. */
async function newCoder(run: Run, letter: string, id: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay } = read(run.sources, input)
  const source = [...underWay.studies, ...underWay.documents].find(one => one.id === id)
  if (source === undefined) return usage(`There is no study or document \`${id}\` in ${run.sources} that can be read.`)
  const declared = underWay.protocol?.value.coders.some(coder => coder.coder === letter) === true
  if (!declared)
    return usage(
      `Coder \`${letter}\` is not declared under Coders in ${run.sources}/protocol.md; declare the coder first.`,
    )
  const path = `${source.path}/coding.${letter}.csv`
  if (!(await replaceFile(run.files, path, undefined, writeCsv(Object.keys(reading.shape), [])))) return isThere(path)
  const standing = source.passages.filter(({ value }) => value.withdrawn === undefined).map(({ value }) => value)
  return {
    stdout: `Wrote ${path}. Give each passage its codes, or the row \`${standing[0]?.passage ?? 'p1'},none,,,,\`; when all are done add \`${letter}\` to \`Coded by\`.\n\n${standing.map(({ passage, text = '' }) => `${passage}: ${text}\n`).join('')}`,
    stderr: '',
    code: 0,
  }
}
