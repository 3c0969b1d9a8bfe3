import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Found, firstThat, onPath, runs } from '../consumers/programs.ts'
import { MINI } from '../laws/mini-review.ts'
import { bundledScript } from './bundled-script.ts'
import { middleOfPairs, ran } from './middle-of-pairs.ts'
import { faultsLetPass } from './our-job-faults.ts'
import { reviewFolder } from './review-folder.ts'

/**
 * Prints how long scripts in R and Python take that do the same job over the sources, beside a `build` with nothing kept. Before a script is timed it has to tell
 * slips, and every number in its tables has to be that of ours, over three reviews; else this ends with a failure. README.md says what of the job they do.
 */
const PAIRS = Number(process.argv[2] ?? 7)
const REVIEWS = ['sources', MINI, 'tests/fixtures/reviews/nurses/sources']
const R_PACKAGES = ['dplyr', 'tidyr', 'readr', 'stringr', 'purrr', 'ggplot2', 'svglite']

const { place, cold } = reviewFolder()
const env = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONPYCACHEPREFIX: join(place, 'compiled') }
const script = bundledScript()

const others: Record<string, { found: Found; script: string }> = {
  'R, dplyr and ggplot2': {
    found: firstThat(
      onPath('Rscript'),
      `R with ${R_PACKAGES.join(', ')}`,
      runs(['-e', `for (one in c(${R_PACKAGES.map(name => `"${name}"`)})) loadNamespace(one)`]),
    ),
    script: 'tests/bench/r/our-job.R',
  },
  'Python, pandas and matplotlib': {
    found: firstThat(
      [...onPath('python3'), '/usr/bin/python3'],
      'Python with pandas and matplotlib',
      runs(['-c', 'import pandas, matplotlib']),
    ),
    script: 'tests/bench/python/our_job.py',
  },
}

try {
  for (const [index, sources] of REVIEWS.entries()) build(sources, ours(index))
  console.log(`${'median of pairs'.padEnd(40)}        ms   times node   ms at work   MB`)
  timed('build, all new', process.execPath, [script, 'build'], { cwd: place, before: cold })
  for (const [name, { found, script }] of Object.entries(others))
    if ('missing' in found)
      console.log(
        `${name} was not measured: there is no ${found.missing}; tests/bench/README.md says how to install it.`,
      )
    else {
      const made = join(place, 'made')
      const letPass = faultsLetPass(found.path, [script], place)
      if (letPass.length > 0) throw new Error(`${script} does not tell ${letPass.join('\n')}`)
      for (const [index, sources] of REVIEWS.entries()) {
        ran(found.path, [script, sources, made], { env })
        const unlike = cellsUnlike(join(ours(index), 'output/tables'), join(made, 'tables'))
        if (unlike.length > 0) throw new Error(`${script} counts ${sources} otherwise:\n${unlike.join('\n')}`)
      }
      timed(name, found.path, [script, 'sources', made])
    }
} finally {
  rmSync(place, { recursive: true })
}

function ours(index: number): string {
  return join(place, `ours-${index}`)
}

function build(sources: string, folder: string): void {
  const folders = ['data', 'output'].flatMap(name => [`--${name}`, join(folder, name)])
  ran(process.execPath, [script, 'build', '--sources', sources, ...folders], { env })
}

/** Time at work and memory are what GNU time says; elsewhere they are left out. */
function timed(what: string, command: string, words: readonly string[], { cwd = '.', before = () => {} } = {}): void {
  const time = '/usr/bin/time'
  const middle = middleOfPairs(PAIRS, () => {
    before()
    if (!existsSync(time)) return { ms: ran(command, words, { env, cwd }).ms, atWork: Number.NaN, memory: Number.NaN }
    const { ms, stderr } = ran(time, ['-f', 'at work %U %S memory %M', command, ...words], { env, cwd })
    const [, user, system, memory] = /^at work (\S+) (\S+) memory (\d+)$/m.exec(stderr) ?? []
    return { ms, atWork: (Number(user) + Number(system)) * 1000, memory: Number(memory) / 1024 }
  })
  const numbers = [middle.ms.toFixed(0).padStart(9), middle.times.toFixed(1).padStart(12)]
  if (!Number.isNaN(middle.memory))
    numbers.push(middle.atWork.toFixed(0).padStart(12), middle.memory.toFixed(0).padStart(4))
  console.log(`${what.padEnd(40)} ${numbers.join(' ')}`)
}

/** The cells in which tables differ: every number of ours has to be there, and every cell of theirs in ours. */
function cellsUnlike(own: string, theirs: string): string[] {
  return ['by-code', 'by-theme', 'gap-map-region', 'claims', 'studies-by-year', 'accumulation'].flatMap(table => {
    const [ours, counted] = [own, theirs].map(folder => rowsOf(join(folder, `${table}.csv`)))
    const numbers = Object.keys(ours?.[0] ?? {}).filter(column => column.startsWith('n_'))
    const columns = [...new Set([...numbers, ...Object.keys(counted?.[0] ?? {})])]
    const cellsOf = (rows: Row[] = []) =>
      rows.flatMap((row, at) => columns.map(column => `${table}, row ${at + 1}, ${column}: ${cellOf(row[column])}`))
    const there = new Set(cellsOf(ours))
    const unlike = cellsOf(counted).filter(cell => !there.has(cell))
    return ours?.length === counted?.length
      ? unlike
      : [`${table}: ${counted?.length} rows, not ${ours?.length}`, ...unlike]
  })
}

type Row = Record<string, string>

function rowsOf(path: string): Row[] {
  return parse(readFileSync(path), { columns: true })
}

/** `31.0` and `31` are one number. */
function cellOf(text: string | undefined): string {
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? `${text}` : `${Number(text)}`
}
