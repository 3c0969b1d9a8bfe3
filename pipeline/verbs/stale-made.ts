import type { Review } from '../../schema/settled.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { compareFolder } from '../files/made-folder.ts'
import type { TableRows } from '../review/table.ts'
import { isFresh, keptFresh, readReal } from './kept-fresh.ts'
import type { Run } from './run.ts'
import { wantedFiles } from './wanted-files.ts'

/** What stands in the folders of made files otherwise than the sources give it: `stale` is what `npm start` mends, `strays` are files that it leaves alone. */
export async function staleMade(
  run: Run,
  review: Review,
  tables: readonly TableRows[],
): Promise<{ stale: Problem[]; strays: Problem[] }> {
  const { folders, report } = await wantedFiles(run, review, tables)
  const stale: Problem[] = []
  const strays: Problem[] = []
  for (const { folder, files, made } of folders) {
    const found = await compareFolder(run.files, folder, files, made)
    stale.push(
      ...found.changed.map(path => staleFile(`${folder}/${path}`, 'content that differs from what the sources give')),
    )
    stale.push(...found.stale.map(path => staleFile(`${folder}/${path}`, 'file that the sources no longer give')))
    strays.push(...found.stray.map(path => strayFile(`${folder}/${path}`)))
  }
  for (const one of await keptFresh(run, path => readReal(run.files, path)))
    if (!isFresh(one, one.wanted(report)))
      stale.push(staleFile(one.path, 'content that differs from what the sources give'))
  return { stale, strays }
}

function staleFile(path: string, what: string): Problem {
  return fault(
    'fresh-file',
    wholeFile(path),
    `Unexpected ${what}, expected the file as \`npm start\` makes it`,
    'run `npm start` and commit what it changes.',
  )
}

function strayFile(path: string): Problem {
  return fault(
    'fresh-file',
    wholeFile(path),
    'Unexpected file that this pipeline did not make, expected only what `npm start` makes',
    `move ${path} elsewhere.`,
  )
}
