import type { FormField } from '../../schema/form.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted } from '../diagnostics/problem.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { notePath } from '../review/paths.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { fromSpreadsheet, toSaveAgain } from './from-spreadsheet.ts'
import { givenFile } from './given-file.ts'
import { inOrder } from './in-order.ts'
import { noSuchField } from './new-field.ts'
import { readAll } from './read-all.ts'
import { type FieldListBack, readFieldList } from './read-field-list.ts'
import { replacements } from './recoding.ts'
import { type Given, refusedWhereGiven } from './refused-where-given.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/**
 * Takes what was filled in for a field into the notes, all of it or nothing; also in part, and again when there is more. The sources are read as they would then
 * be, so that nothing is written which the next run would refuse.
 */
export async function takeField(run: Run, name: string, from: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const before = inOrder(run, input)
  if ('code' in before) return before
  const { review } = before
  const field = review.form.find(one => one.field === name)
  if (field === undefined) return usage(noSuchField(run, review, name) ?? '')
  const typed = await givenFile(run, from, 'a list has a row for each study')
  if (typeof typed === 'string') return usage(`${from} cannot be read: ${typed}. Nothing was written.`)
  const file = { path: from, bytes: fromSpreadsheet(typed, onceKnown(input)) }
  const { value: back, problems } = readFieldList(file, field, review.studies)
  if (problems.length > 0) return { ...reportOf(run, problems.map(toSaveAgain), [file]), code: 1 }
  const formed = withValues(input, field, back)
  const after = read(run.sources, formed)
  if (after.review === undefined)
    return refusedWhereGiven(
      run,
      after,
      { input, later: formed },
      { from, called: from, files: [file], textsOf: filledIn(back) },
    )
  const lost = back.values.find(({ id, value }) => {
    const now = after.review?.studies.find(one => one.id === id)?.form[name]
    return JSON.stringify(now) !== JSON.stringify(value)
  })
  if (lost !== undefined)
    return usage(
      `${from}: what stands there for ${quoted(lost.id)} cannot stand in a note as it is. Nothing was written.`,
    )
  const inTheWay = await replaceFiles(run.files, replacements(run, input, formed))
  if (inTheWay !== undefined) return usage(`${inTheWay} was saved while this ran. Nothing was written; run it again.`)
  const n = back.values.length
  return told(
    `${n === 0 ? 'Nothing is new' : `Took ${quoted(name)} of ${counted(n, 'study', 'studies')} into their notes`}; ${counted(back.open, 'row')} not filled in yet.${n === 0 ? '' : ' `npm start` makes the tables anew.'}`,
  )
}

/** What was filled in for a study, by its note. */
function filledIn({ values }: FieldListBack): NonNullable<Given['textsOf']> {
  const cells = new Map(values.map(({ id, cell }) => [notePath({ path: `studies/${id}` }), cell]))
  return path => {
    const cell = cells.get(path)
    return cell === undefined ? {} : { texts: [cell], begin: cell.place }
  }
}

/** The sources with a bullet more in the notes of these studies, in the place that the form gives it. */
function withValues(input: readonly SourceFile[], { field }: FormField, { values }: FieldListBack): SourceFile[] {
  const typed = new Map(values.map(one => [notePath({ path: `studies/${one.id}` }), one.typed]))
  const later = input.map(({ path, bytes }): SourceFile => {
    const value = typed.get(path)
    if (value === undefined) return { path, bytes }
    const text = Buffer.from(bytes).toString('utf8')
    return { path, bytes: Buffer.from(text.replace(RECORD, heading => `${heading}- ${typedKey(field)}: ${value}\n`)) }
  })
  return canonical(later).map(({ path, text }) => ({ path, bytes: Buffer.from(text ?? '') }))
}

/** The heading of the record in a note in canonical form. */
const RECORD = /^## Record\n/m
