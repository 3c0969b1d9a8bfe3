import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { called } from './bundled-script.ts'
import { middleOfPairs, ran } from './middle-of-pairs.ts'
import { reviewFolder } from './review-folder.ts'

/**
 * Prints how long the program takes, and how many times as long as a Node that does nothing: whole processes in turn, one of each, and of so many pairs the one in
 * the middle. A machine that is busy slows both. The memory is the most that the process had.
 */
const PAIRS = Number(process.argv[2] ?? 7)
const top = resolve('.')

const { place, cold } = reviewFolder()
try {
  const [study = ''] = readdirSync('sources/studies').sort()
  const note = join(place, 'sources/studies', study, 'note.md')
  const codebook = join(place, 'sources/codebook.md')
  console.log(`${'median of pairs'.padEnd(40)}        ms   times node   MB`)
  timed('build, all new', ['build'], cold)
  timed('build, nothing changed', ['build'])
  timed('build, nothing changed, by npm start', ['build'], () => {}, 'npm')
  timed('build, a passage changed', ['build'], () => change(note, /^### p1\n(.*?)\.?$/m))
  timed('build, a code changed', ['build'], () => change(codebook, /^- Include: (.*?)\.?$/m))
  timed('check', ['check'])
  timed('explain by-theme all', ['explain', 'by-theme', 'all'])
  timed('explain, a passage changed', ['explain', 'by-theme', 'all'], () => change(note, /^### p1\n(.*?)\.?$/m))
  timed('diff HEAD~1 HEAD', ['diff', 'HEAD~1', 'HEAD'], () => {}, 'here')
} finally {
  rmSync(place, { recursive: true })
}

function timed(what: string, words: string[], before: () => void = () => {}, how: 'npm' | 'here' | 'there' = 'there') {
  const { ms, times, memory } = middleOfPairs(PAIRS, () => {
    before()
    if (how !== 'npm') return called(words, how === 'there' ? place : top)
    return { ms: ran('npm', ['start', '--silent'], { cwd: top }).ms, memory: Number.NaN }
  })
  const mb = Number.isNaN(memory) ? '' : memory.toFixed(0)
  console.log(`${what.padEnd(40)} ${ms.toFixed(0).padStart(9)} ${times.toFixed(1).padStart(12)} ${mb.padStart(4)}`)
}

/** Adds a word to what a pattern finds, another each time, so that no earlier run worked it out. */
function change(path: string, found: RegExp): void {
  const text = readFileSync(path, 'utf8')
  if (!found.test(text)) throw new Error(`${path} has not what is to be changed`)
  writeFileSync(
    path,
    text.replace(found, (all, said: string) => all.replace(said, `${said} so`)),
  )
}
