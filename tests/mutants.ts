import { parseArgs } from 'node:util'
import { drawMutants, type Mutant } from './mutants/draw-mutants.ts'
import { modulesUnder, testsOf } from './mutants/tests-of.ts'
import { type Outcome, tryMutants } from './mutants/try-mutants.ts'

/**
 * Changes one thing at a time in the program and tells which changes no test meets: `npm run test:mutants`.
 *
 * A seeded sample of 600, half of it in what the conclusions rest on, where none may survive; the others are tried by the tests nearest to them. `--shard 1/2` and `2/2` part the work between two processes.
 */
const CORE =
  /aggregate\/(by-|effects-by|state-by|direction-by|studies-by|gap-map|conclusion|said-|found-in|study-effects|effect\.|without-family|words-by-bar|subgroups|claim|not-c|sensitivity|counted|cross-table|declared|key-messages)|review\/when-present|reconcile\/settle/
/** The tests that are to meet what is wrong there: a page that breaks by chance tells nothing of a count. */
const COUNTS = /^tests\/(aggregate|reconcile|review)\//
/**
 * Nearly every test loads nearly every module, so that one that nothing meets would take all of them, minutes for each. What is wrong in a module is to be met by
 * the tests nearest to it: so many as take twenty seconds of processor time. One that only tests further away, or longer ones, would meet is told as survived.
 */
const NEAREST = 20_000
/** The words that a person reads are met by those who read them. */
const WORDS = /languages\/(en|da)\//

const { values } = parseArgs({
  options: {
    number: { type: 'string', default: '600' },
    seed: { type: 'string', default: '20240229' },
    shard: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
  },
})
const [part = 1, parts = 1] = values.shard.split('/').map(Number)
const modules = ['pipeline', 'schema'].flatMap(modulesUnder).filter(path => !WORDS.test(path))
const every = testsOf()
const outcomes = new Map<string, Record<Outcome, number>>()
let survivedInCore = 0
const parted = [
  {
    name: 'core',
    paths: modules.filter(path => CORE.test(path)),
    tests: (path: string) => every(path).filter(test => COUNTS.test(test)),
    budget: Number.POSITIVE_INFINITY,
  },
  { name: 'rest', paths: modules.filter(path => !CORE.test(path)), tests: every, budget: NEAREST },
]
for (const { name, paths, tests, budget } of parted) {
  if (values.only !== '' && values.only !== name) continue
  const { drawn, ofHowMany } = await drawMutants(paths, Number(values.seed), Number(values.number) / 2)
  process.stdout.write(`# ${name}: ${drawn.length} of ${ofHowMany}\n`)
  const own = drawn.filter((_, index) => index % parts === part - 1)
  await tryMutants(own, tests, budget, (mutant, outcome) => {
    const tally = outcomes.get(name) ?? { met: 0, survived: 0, untested: 0 }
    outcomes.set(name, { ...tally, [outcome]: tally[outcome] + 1 })
    const tried = tally.met + tally.survived + tally.untested + 1
    if (tried % 10 === 0) process.stderr.write(`${tried} of ${own.length}\n`)
    if (outcome !== 'met') process.stdout.write(`${lineOf(mutant, outcome)}\n`)
    if (outcome !== 'met' && name === 'core') survivedInCore++
  })
}
for (const [name, tally] of outcomes) process.stdout.write(`${name}: ${JSON.stringify(tally)}\n`)
process.exitCode = survivedInCore > 0 ? 1 : 0

function lineOf({ path, line, kind, was, is }: Mutant, outcome: Outcome): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll('\n', '⏎')
  return `${outcome} ${path}:${line} ${kind}: ${short(was)} → ${short(is)}`
}
