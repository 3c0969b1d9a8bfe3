import { measureOf } from '../../schema/measure-of.ts'
import { fault } from '../diagnostics/faults.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Unread } from '../review/source-file.ts'

/** What is wrong with something that stands in the sources and was not read. */
export function unreadProblem(path: string, unread: Unread): Problem {
  const place = wholeFile(path)
  if (unread.is === 'too large')
    return fault(
      'file-size',
      place,
      `Unexpected file of ${unread.size} bytes, expected at most ${measureOf(path).bytes}`,
      `keep outside ${path} what does not belong in it.`,
    )
  if (unread.is === 'misnamed')
    return fault(
      'known-file',
      place,
      'Unexpected name with bytes that are no UTF-8, expected the name of a file the review knows',
      `rename ${path}, or move it out of the sources.`,
    )
  if (unread.is === 'empty folder')
    return fault(
      'known-file',
      place,
      'Unexpected empty folder, expected a folder the review knows',
      `put into ${path} what belongs there, or delete it; nothing is in it.`,
    )
  if (unread.is === 'submodule')
    return fault(
      'readable-file',
      place,
      'Unexpected submodule of git, expected the files themselves',
      `run \`git rm --cached ${forShell(path)}\`, put its files at ${path} without its \`.git\`, and add them; or move it out of the sources.`,
    )
  if (unread.is === 'closed')
    return fault(
      'readable-file',
      place,
      `Unexpected file that the system keeps closed (${unread.code}), expected one that can be read`,
      `give yourself the right to read ${path}, or move it out of the sources.`,
    )
  return fault(
    'readable-file',
    place,
    `Unexpected ${unread.is}, expected a file`,
    `put the file itself at ${path}, or move what is there out of the sources.`,
  )
}
