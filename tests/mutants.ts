import { parseArgs } from 'node:util'
import { behindSwitches, drawMutants, type Mutant } from './mutants/draw-mutants.ts'
import { modulesUnder, testsThatFit } from './mutants/tests-that-fit.ts'
import { type Outcome, tryMutants } from './mutants/try-mutants.ts'

/**
 * Changes one thing at a time in the program and tells which changes no test meets: `npm run test:mutants`.
 *
 * A seeded sample of 600, half of it in what the conclusions rest on, where none may survive.
 */
const CORE =
  /aggregate\/(by-|effects-by|state-by|direction-by|studies-by|gap-map|conclusion|said-|found-in|study-effects|effect\.|without-family|words-by-bar|subgroups|claim|not-c|sensitivity|counted|cross-table|declared|key-messages)|review\/when-present|reconcile\/settle/
/** The tests that are to meet what is wrong there: a page that breaks by chance tells nothing of a count. */
const COUNTS = /^tests\/(aggregate|reconcile|review)\//
/**
 * What nothing meets would take all tests that reach it, minutes for each. Outside of the core a mutant is tried by so many of the quickest as take a minute and a half of
 * processor time; one that only longer ones would meet is told as survived.
 */
const BUDGET = 90_000
/** The words that a person reads are met by those who read them. */
const WORDS = /languages\/(en|da)\//

const { values } = parseArgs({
  options: {
    number: { type: 'string', default: '600' },
    seed: { type: 'string', default: '20240229' },
    only: { type: 'string', default: '' },
  },
})
const modules = ['pipeline', 'schema'].flatMap(modulesUnder).filter(path => !WORDS.test(path))
const isCore = ({ path }: { path: string }) => CORE.test(path)
const drawn: Mutant[] = []
for (const name of ['core', 'rest']) {
  if (values.only !== '' && values.only !== name) continue
  const paths = modules.filter(path => isCore({ path }) === (name === 'core'))
  const own = await drawMutants(paths, Number(values.seed), Number(values.number) / 2)
  process.stdout.write(`# ${name}: ${own.drawn.length} of ${own.ofHowMany}\n`)
  drawn.push(...own.drawn)
}

const outcomes = new Map<string, Record<Outcome, number>>()
let tried = 0
const fits = (mutant: Mutant, test: string) => !isCore(mutant) || COUNTS.test(test)
const budgetOf = (mutant: Mutant) => (isCore(mutant) ? Number.POSITIVE_INFINITY : BUDGET)
const onOutcome = (mutant: Mutant, outcome: Outcome) => {
  const name = isCore(mutant) ? 'core' : 'rest'
  const tally = outcomes.get(name) ?? { met: 0, survived: 0, untested: 0 }
  outcomes.set(name, { ...tally, [outcome]: tally[outcome] + 1 })
  tried++
  if (tried % 10 === 0) process.stderr.write(`${tried} of ${drawn.length}\n`)
  if (outcome !== 'met') process.stdout.write(`${lineOf(mutant, outcome)}\n`)
}
const onLeftOut = (test: string) => process.stdout.write(`left out, because it fails without any change: ${test}\n`)
await tryMutants(await behindSwitches(drawn), testsThatFit(), { fits, budgetOf }, { onOutcome, onLeftOut })
for (const [name, tally] of outcomes) process.stdout.write(`${name}: ${JSON.stringify(tally)}\n`)
const inCore = outcomes.get('core')
process.exitCode = inCore && inCore.survived + inCore.untested > 0 ? 1 : 0

function lineOf({ path, line, kind, was, is }: Mutant, outcome: Outcome): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll('\n', '⏎')
  return `${outcome} ${path}:${line} ${kind}: ${short(was)} → ${short(is)}`
}
