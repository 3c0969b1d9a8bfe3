import { asGithub, asGithubNotice, type Command } from '../diagnostics/as-github.ts'
import { asJson } from '../diagnostics/as-json.ts'
import { asText, firstLine, type SourceLines } from '../diagnostics/as-text.ts'
import { counted } from '../diagnostics/counted.ts'
import { NOWHERE } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { restInShort } from '../diagnostics/rest-in-short.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Run } from './run.ts'
import type { Words } from './said.ts'

/** So many problems are told in full, unless all are asked for. A program reads all of them. */
const MOST = 100

/**
 * The report in the format of the run, with the lines it speaks of: those of the sources, or of files that stand by their path elsewhere. Stale files are told in one line, below what a person has to mend.
 */
export function reportOf(
  run: Run,
  problems: readonly Problem[],
  input: readonly SourceFile[],
  { stale = [], mayHideMore = false, end = 'Nothing was written.' }: Beside = {},
): Words {
  if (run.format === 'json') return said(asJson([...problems, ...stale]))
  const shown = run.all ? [...problems, ...stale] : problems.slice(0, MOST)
  const rest = run.all ? [] : restInShort(problems.slice(MOST))
  const together = run.all ? [] : staleTogether(stale)
  const more = mayHideMore ? MAY_HIDE_MORE : ''
  if (run.format === 'github')
    return {
      ...said(''),
      commands: [...asGithub([...shown, ...together]), ...asNotice([...rest, more].join('\n').trim())],
    }
  const parts = [
    ...(shown.length === 0 ? [] : [asText(shown, linesOf(run, input))]),
    ...(rest.length === 0 ? [] : [`${rest.join('\n')}\n`]),
    ...together.map(one => `${firstLine(one)}\n`),
    ...(problems.length === 0 ? [] : [`${[`${total(problems, stale)}. ${end}`, more].join(' ').trimEnd()}\n`]),
  ]
  return said(parts.join('\n'))
}

/** What a report says beside its problems. `stale` are made files that one command makes anew. */
interface Beside {
  stale?: readonly Problem[]
  mayHideMore?: boolean
  /** What is said after their number. */
  end?: string
}

const MAY_HIDE_MORE = 'More may show once these are mended, because what they stand in was not judged any further.'

function said(stdout: string): Words {
  return { stdout, stderr: '' }
}

function asNotice(text: string): Command[] {
  return text === '' ? [] : [asGithubNotice('problems', text)]
}

function total(problems: readonly Problem[], stale: readonly Problem[]): string {
  const files = new Set(problems.map(({ place }) => place.path).filter(path => path !== NOWHERE.path)).size
  const found = `${counted(problems.length, 'problem')}${files === 0 ? '' : ` in ${counted(files, 'file')}`}`
  return stale.length === 0 ? found : `${found}, and ${counted(stale.length, 'stale file')}`
}

/** One problem at the first of the files, because one command mends them all. */
function staleTogether(stale: readonly Problem[]): Problem[] {
  const [first] = stale
  if (first === undefined) return []
  const what = stale.length === 1 ? '1 made file is stale' : `${stale.length} made files are stale, this one first`
  return [{ ...first, what: `${what}: run \`npm start\`` }]
}

/** The lines of the sources by the paths that messages give them, or of files that stand elsewhere. */
export function linesOf(run: Run, input: readonly SourceFile[]): SourceLines {
  const lines = new Map<string, string[]>()
  return (path, line) => {
    if (!lines.has(path)) {
      const file = input.find(one => one.path === path || `${run.sources}/${one.path}` === path)
      lines.set(path, file === undefined ? [] : Buffer.from(file.bytes).toString('utf8').split('\n'))
    }
    return lines.get(path)?.[line - 1]
  }
}
