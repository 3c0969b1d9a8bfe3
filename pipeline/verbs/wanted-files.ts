import type { Review } from '../../schema/settled.ts'
import { TABLE_FORMATS } from '../emit/table-files.ts'
import { pageFiles } from '../files/page-files.ts'
import type { Kept } from '../review/kept.ts'
import type { MadeFile } from '../review/made-file.ts'
import { type Emitted, emit, settledFiles } from '../stages.ts'
import { drawnElsewhere } from './drawn-elsewhere.ts'
import type { Run } from './run.ts'

/** A folder that a run makes whole: what it holds, and which other files in it a run once made. */
export interface WantedFolder {
  folder: string
  files: readonly MadeFile[]
  made: (path: string) => boolean
}

/** What `build` writes and `check` looks for: the settled records, and what they add up to; and what the README tells of it. */
export async function wantedFiles(
  run: Run,
  review: Review,
  tables: Parameters<typeof emit>[1],
  drawings?: Kept,
): Promise<{ folders: WantedFolder[]; report: Emitted['report'] }> {
  const { files, report } = await emit(review, tables, await pageFiles(), run.onStage, drawnElsewhere(drawings))
  return { folders: [wanted(run.data, settledFiles(review), DATA), wanted(run.output, files, OUTPUT)], report }
}

/** A file that is made must be known as made, so that it is removed once it no longer is. */
function wanted(folder: string, files: readonly MadeFile[], places: Places): WantedFolder {
  const made = isMade(places)
  const unknown = files.find(({ path }) => !made(path))
  if (unknown !== undefined)
    throw new Error(`${folder}/${unknown.path} is made in a place where nothing is known to be`)
  return { folder, files, made }
}

/** The places a run makes files in, and how their names end. Whatever else stands in a folder is somebody's own and is left alone. */
type Places = Readonly<Record<string, readonly string[]>>
const DATA: Places = { '': ['json'], studies: ['json'], documents: ['json'], schema: ['schema.json'] }
const OUTPUT: Places = {
  '': ['json', 'md', 'html', 'csv'],
  schema: ['schema.json', 'd.ts'],
  sql: ['sql'],
  tables: TABLE_FORMATS.map(({ ending }) => ending),
  charts: ['svg', 'vl.json'],
}

function isMade(places: Places): (path: string) => boolean {
  return path => {
    const at = path.lastIndexOf('/')
    const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)]
    const ends = Object.entries(places).find(([place]) => place === folder)?.[1] ?? []
    return ends.some(end => name.endsWith(`.${end}`) && OWN_NAME.test(name.slice(0, -end.length - 1)))
  }
}

/** Ids, names of tables and charts, and the tag of a language behind a point; and the one name that a forge looks for. */
const OWN_NAME = /^([a-z0-9-]+(\.[a-z]{2,3}(-[a-z0-9]{2,8})*)?|README)$/
