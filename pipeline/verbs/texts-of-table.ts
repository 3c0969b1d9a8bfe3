import { NOTES } from '../../schema/notes.ts'
import type { StudyInTable } from '../import/table/studies-in.ts'
import type { Given } from './refused-where-given.ts'

/**
 * The cells that a line comes from which a table would write into the sources: those of the study whose folder it stands in, or which it names. What stands above
 * all studies is called by the columns, whose names the map may have changed.
 */
export function textsOfTable(
  studies: readonly StudyInTable[],
  subjects: ReadonlyMap<string, string>,
  paths: { table: string; map: string },
): NonNullable<Given['textsOf']> {
  const ofRecord = new Map<string, StudyInTable[]>()
  for (const study of studies) {
    const id = subjects.get(study.key)
    if (id !== undefined) ofRecord.set(id, [...(ofRecord.get(id) ?? []), study])
  }
  return (path, line) => {
    const [folder, id = ''] = path.split('/')
    const named = folder === NOTES.study.folder ? id : line.split(',').find(cell => ofRecord.has(cell))
    const cells = (ofRecord.get(named ?? '') ?? []).flatMap(({ rows }) => rows.flatMap(row => row.cells))
    const [first] = cells
    if (first !== undefined) return { texts: cells, begin: first.place }
    return path.includes('/') ? {} : { called: `${paths.table} or ${paths.map}` }
  }
}
