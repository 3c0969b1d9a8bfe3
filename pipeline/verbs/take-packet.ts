import { counted } from '../diagnostics/counted.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { inReadingOrder, type Problem } from '../diagnostics/problem.ts'
import { replaceFile } from '../files/replace-file.ts'
import { packetFiles } from '../packet/packet-files.ts'
import { nameInPacket, sheetInPacket } from '../packet/packet-name.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import { sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { coderHasFinished } from '../rules/coder-has-finished.ts'
import { canonical, read } from '../stages.ts'
import { toSaveAgain } from './from-spreadsheet.ts'
import { isDeclared, numbered, undeclared } from './new-packet.ts'
import { ownSheet } from './own-sheet.ts'
import { packetBack } from './packet-back.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { isThere, NO_SOURCES, type Said, told, usage } from './said.ts'
import { withCoder } from './with-coder.ts'

/** What two readers differ on is settled after both are in, and is no fault of a sheet. */
const AFTERWARDS = ['ruling-settles-dispute', 'ruling-has-dispute']

/** One source that comes back: the sheet in the packet, and what takes its place and that of the note in the sources. */
interface Back {
  source: SourceUnderReview
  from: string
  sheet: SourceFile
  /** What shows that it was given out for another. */
  amiss: Problem[]
  uncoded: number
  note: { file: SourceFile; text: string }
}

/**
 * Takes the filled sheets of a packet into the sources and lists the coder in `Coded by`. The sources are read as they would then be, so that every rule says
 * what it would say later, at the line of the sheet that the reader filled; all of it at once, and nothing is written while there is any.
 */
export async function takePacket(run: Run, letter: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, problems: before } = read(run.sources, input)
  if (!isDeclared(underWay, letter)) return usage(undeclared(run, letter))
  const back = await packetBack(run, folder, input, {
    review: underWay,
    coder: letter,
    sources: sourcesOf(underWay).filter(({ draft }) => !draft),
    filesOf: chosen => packetFiles(underWay, letter, chosen),
    called: 'study or document of the sources',
  })
  if ('stderr' in back) return back
  const taken = back.chosen.map(source => backOf(run, letter, folder, source, input, back.files))
  const inTheWay = taken.find(({ sheet }) => input.some(({ path }) => path === sheet.path))
  if (inTheWay !== undefined) return isThere(`${run.sources}/${inTheWay.sheet.path}`)
  const later = withTaken(input, taken)
  const coded = taken.filter(({ uncoded }) => uncoded === 0)
  const problems = inReadingOrder([
    ...taken.flatMap(({ amiss }) => amiss),
    ...notCoded(folder, taken),
    ...problemsOf(run, folder, coded, read(run.sources, later).problems, before),
  ])
  if (problems.length > 0) {
    const sheets = [...back.files].map(([path, bytes]) => ({ path, bytes }))
    return { ...reportOf({ ...run, sources: folder }, problems, sheets), code: 1 }
  }
  return write(run, letter, taken, later, back.undeclared)
}

function backOf(
  run: Run,
  letter: string,
  folder: string,
  source: SourceUnderReview,
  input: readonly SourceFile[],
  files: ReadonlyMap<string, Uint8Array>,
): Back {
  const inSources = (path: string) => path.slice(run.sources.length + 1)
  const from = sheetInPacket(nameInPacket(letter, source.id), letter)
  const note = input.find(({ path }) => path === inSources(notePath(source)))
  if (note === undefined) throw new Error(`${source.id} was read without a note`)
  const filled = { path: `${folder}/${from}`, bytes: files.get(from) ?? new Uint8Array() }
  const { bytes, problems, uncoded = 0 } = ownSheet(filled, letter, source.id)
  return {
    source,
    from,
    sheet: { path: inSources(sheetPath(source, 'coding', letter)), bytes },
    amiss: problems,
    uncoded,
    note: { file: note, text: withCoder(Buffer.from(note.bytes).toString('utf8'), source.record, letter) },
  }
}

/** The sources as they would stand. */
function withTaken(input: readonly SourceFile[], taken: readonly Back[]): SourceFile[] {
  const notes = new Map(taken.map(({ note }) => [note.file.path, { ...note.file, bytes: Buffer.from(note.text) }]))
  return [...input.map(file => notes.get(file.path) ?? file), ...taken.map(({ sheet }) => sheet)]
}

/** A sheet in which nothing is coded yet is one slip, whatever each of its rows lacks, and so is a packet of nothing else. */
function notCoded(folder: string, taken: readonly Back[]): Problem[] {
  const open = taken.filter(({ uncoded }) => uncoded > 0)
  const { id, reason } = coderHasFinished
  const problemAt = (path: string, called: string, sheets: readonly Back[]): Problem => {
    const passages = counted(
      sheets.reduce((n, { uncoded }) => n + uncoded, 0),
      'passage',
    )
    return {
      place: wholeFile(path),
      rule: id,
      what: `Unexpected ${called} in which nothing is coded yet, expected a code or \`none\` on ${passages}`,
      why: reason,
      fix: 'code each passage, with `none` where no code fits, and run the same again.',
    }
  }
  if (open.length > 1 && open.length === taken.length) return [problemAt(folder, 'packet', open)]
  return open.map(one => problemAt(`${folder}/${one.from}`, 'sheet', [one]))
}

/** What is new and speaks of a sheet that comes back, at its line there. What a note says of it, such as that it is not finished, is said of the whole sheet. */
function problemsOf(
  run: Run,
  folder: string,
  taken: readonly Back[],
  found: readonly Problem[],
  before: readonly Problem[],
): Problem[] {
  const known = new Set(before.map(said))
  const fresh = found.filter(problem => !known.has(said(problem)) && !AFTERWARDS.includes(problem.rule))
  const here = taken.flatMap(({ source, from, sheet }) => {
    const [path, at] = [`${run.sources}/${sheet.path}`, `${folder}/${from}`]
    const name = path.slice(path.lastIndexOf('/') + 1)
    return fresh
      .filter(({ place }) => place.path === path || place.path === notePath(source))
      .map(problem => ({
        ...problem,
        place: problem.place.path === path ? { ...problem.place, path: at } : wholeFile(at),
        what: problem.what.replaceAll(path, at).replaceAll(name, from),
        fix: problem.fix.replaceAll(path, at),
      }))
  })
  return here.map(toSaveAgain)
}

function said({ place, rule, what }: Problem): string {
  return `${place.path} ${place.line} ${rule} ${what}`
}

async function write(
  run: Run,
  letter: string,
  taken: readonly Back[],
  later: readonly SourceFile[],
  more: readonly string[],
): Promise<Said> {
  const formed = new Map(canonical(later).map(({ path, text }) => [path, text]))
  const left: string[] = []
  const put = async (path: string, before: Uint8Array | undefined, text: string) => {
    const full = `${run.sources}/${path}`
    if (!(await replaceFile(run.files, full, before, text)))
      left.push(`${full} was saved while this ran, so it was left alone; add ${letter} to it by hand.\n`)
  }
  for (const { sheet } of taken)
    await put(sheet.path, undefined, formed.get(sheet.path) ?? Buffer.from(sheet.bytes).toString('utf8'))
  for (const { note } of taken) await put(note.file.path, note.file.bytes, note.text)
  const { stdout } = told(
    [
      `Took the sheets of ${numbered(taken.map(({ source }) => source))} into ${run.sources}, and listed coder ${letter} in each.`,
      ...more,
      'Where another reader differs: npm run new -- rulings',
    ].join('\n'),
  )
  return { stdout, stderr: left.join(''), code: left.length === 0 ? 0 : 2 }
}
