import { asGithubNotice } from '../diagnostics/as-github.ts'
import { visible } from '../diagnostics/problem.ts'
import type { Awaiting } from './awaiting.ts'
import type { Run } from './run.ts'
import type { Words } from './said.ts'
import type { Staleness } from './stale-files.ts'

/** What a run finds. What needs a review without a problem is `undefined` where there is none. */
export interface Status {
  problems: number
  awaiting: readonly Awaiting[]
  files: Staleness | undefined
}

/** The status in each format: a line a thing, with the first of its names; one JSON object a line, with all of them; a notice a thing that awaits. */
export const statusAs: Record<Run['format'], (status: Status) => Words> = {
  text: ({ problems, awaiting, files }) => {
    const lines = [
      ...(problems === 0 ? [] : [problemsLine(problems)]),
      ...awaiting.flatMap(one => [awaitingLine(one), ...namedIn(one).map(name => `    ${name}`)]),
      ...(files === undefined ? [] : [filesLine(files)]),
    ]
    return said(lines.map(visible))
  },
  json: ({ problems, awaiting, files }) =>
    said(
      [{ what: 'problems', n: problems, which: [] }, ...awaiting, ...(files === undefined ? [] : [asThing(files)])].map(
        one => JSON.stringify(one),
      ),
    ),
  github: ({ problems, awaiting, files }) => ({
    ...said([]),
    commands: [
      ...(problems === 0 ? [] : [problemsLine(problems)]),
      ...awaiting.filter(({ n }) => n > 0).map(one => [awaitingLine(one), ...namedIn(one)].join('\n')),
      ...(files === undefined || files.stale === 0 ? [] : [filesLine(files)]),
    ].map(text => asGithubNotice('status', text)),
  }),
}

function said(lines: readonly string[]): Words {
  return { stdout: lines.map(line => `${line}\n`).join(''), stderr: '' }
}

/** The most names that a line shows. */
const MOST = 4

function awaitingLine({ what, n, of, how }: Awaiting): string {
  const number = n === 0 ? 'none' : of === undefined ? String(n) : `${n} of ${of}`
  return `${what}: ${number}${n === 0 || how === undefined ? '' : ` (${how})`}`
}

function namedIn({ which }: Awaiting): string[] {
  const more = which.length - MOST
  return more > 0 ? [...which.slice(0, MOST), `… and ${more} more (\`--format json\` names all)`] : [...which]
}

function problemsLine(n: number): string {
  return `problems in the sources: ${n} (\`npm run check\`), so key messages, checks and quotas are not known`
}

function filesLine({ folders, made, stale }: Staleness): string {
  const where = folders.join(' and ')
  if (made === 0) return `made files: none in ${where} (\`npm start\` makes them)`
  return stale === 0
    ? 'made files: fresh'
    : `made files: stale in ${where} (\`npm start\` makes them anew, \`npm run check\` counts them)`
}

function asThing({ stale }: Staleness): Awaiting {
  return { what: 'stale records and tables', n: stale, which: [] }
}
