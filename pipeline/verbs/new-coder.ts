import { fieldOf } from '../../schema/dictionary.ts'
import { reading } from '../../schema/reading.ts'
import { writeCsv } from '../canonical/csv.ts'
import { writeBlocks } from '../canonical/note.ts'
import { helpWith } from '../explain/fields.ts'
import { replaceFile } from '../files/replace-file.ts'
import { sheetPath } from '../review/paths.ts'
import { read } from '../stages.ts'
import { noSource } from './no-source.ts'
import { notDeclared } from './not-declared.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { isThere, NO_SOURCES, type Said, usage } from './said.ts'

/**
 * An empty sheet for a second reading. How to code and the passages are printed, so that the coder need not open a folder where the other sheet lies.
 */
export async function newCoder(run: Run, letter: string, id: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay } = read(run.sources, input)
  const undeclared = notDeclared(underWay, letter)
  const source = [...underWay.studies, ...underWay.documents].find(one => one.id === id)
  if (source === undefined) return usage(noSource(underWay, id))
  if (undeclared !== undefined) return undeclared
  const path = sheetPath(source, 'coding', letter)
  if (!(await replaceFile(run.files, path, undefined, writeCsv(Object.keys(reading.shape), [])))) return isThere(path)
  const standing = source.passages.filter(({ value }) => value.withdrawn === undefined).map(({ value }) => value)
  const howToCode = writeBlocks(underWay.codebook?.value.how_to_code ?? [])
  const columns = Object.keys(reading.shape).flatMap(key => fieldOf(reading, key, 'column'))
  return {
    stdout: `${howToCode === '' ? '' : `How to code\n\n${howToCode}\n`}Wrote ${path}. Give each passage its codes, or the row \`${standing[0]?.passage ?? 'p1'},none,,,,,\`; when all are done add \`${letter}\` to \`Coded by\`.\n\n${standing.map(({ passage, text = '' }) => `${passage}: ${text}\n`).join('')}\n${helpWith(columns)}\n`,
    stderr: '',
    code: 0,
  }
}
