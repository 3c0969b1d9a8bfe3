import { tables } from '../aggregate/tables.ts'
import { knownFaults } from '../diagnostics/faults.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { explainRow } from '../explain/explain-row.ts'
import { everyWord, explainFault, explainRule, readingsOf } from '../explain/readings-of.ts'
import { tracesOf } from '../explain/traces.ts'
import { rules } from '../rules/rules.ts'
import { read } from '../stages.ts'
import { NO_SOURCES, type Run, readAll, type Said, told, usage } from './folders.ts'

/**
 * Says where a number, finding, passage, study, code, theme, rule, table or column comes from, down to file and line. A word that means several things lists
 * its readings and ends with 2.
 */
export async function explain(run: Run, words: readonly string[]): Promise<Said> {
  const [word, ...rest] = words
  if (word === undefined)
    return usage('Name a table and a key, or one id: `explain by-code <code> n_studies`, `explain <study>/p1`.')
  const rule = rules.find(one => one.id === word)
  const table = tables.find(one => one.name === word)
  if (rule !== undefined && table === undefined && rest.length === 0) return told(explainRule(rule))
  const fault = knownFaults.find(one => one.id === word)
  // A fault of reading is explained without reading: the sources of whoever asks cannot be read.
  if (fault !== undefined && table === undefined && rest.length === 0) return told(explainFault(fault))
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input)
  if (reading.review === undefined)
    return {
      stdout: '',
      stderr: `The sources hold ${reading.problems.length} problems, so nothing adds up yet. Run \`npm run check\`.\n`,
      code: 1,
    }
  const traces = tracesOf(reading.underWay)
  if (table !== undefined && rest.length > 0) {
    const { isFound, text } = explainRow(table, rest, reading.review, traces)
    return isFound ? told(text) : usage(text)
  }
  const readings = readingsOf(word, rest, reading, traces)
  const [only] = readings
  if (readings.length === 1 && only !== undefined) return told(only.explain())
  if (readings.length > 1)
    return usage(
      `\`${word}\` means several things; say which:\n${readings.map(one => `  explain ${one.kind} ${word}`).join('\n')}`,
    )
  const near = nearest([word, ...rest].join(' '), everyWord(reading, traces))
  return usage(
    `Nothing here is called \`${[word, ...rest].join(' ')}\`${near === undefined ? '' : `; nearest is \`${near}\``}.`,
  )
}
