import type { Place } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { readSheet } from '../ingest/read-sheet.ts'
import { passagesInOrder } from '../packet/source-text.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { references } from '../rules/references.ts'

/** A sheet of a packet that came back, with the study or document it was given out for. */
interface Given {
  source: SourceUnderReview
  /** As it is named in the packet: whoever filled it in is not to know the study. */
  from: string
  sheet: SourceFile
}

/**
 * Sheets in which the passages do not come in the order in which they were given out. That order is another for each study, so it shows where two sheets were
 * exchanged, which nothing else would: `p1` to `p3` are passages of many studies. It cannot show it where both orders are the same by chance.
 *
 * What counts is where a passage stands first, so that a second code may be added at the end. A passage that is missing or unknown is told by the rules.
 */
export function notInOrder(given: readonly Given[], letter: string, folder: string): Problem[] {
  const orders = given.map(({ source }) => passagesInOrder(source, letter).map(({ passage }) => passage))
  return given.flatMap(({ from, sheet }, index): Problem[] => {
    const path = `${folder}/${from}`
    const order = orders[index] ?? []
    const typed = firstPlaces(sheet, path).filter(({ passage }) => order.includes(passage))
    const asked = order.filter(passage => typed.some(one => one.passage === passage))
    const at = typed.findIndex(({ passage }, n) => passage !== asked[n])
    const found = typed[at]
    if (found === undefined) return []
    const fitting = given.filter((_, n) => n !== index && orders[n]?.join() === typed.map(one => one.passage).join())
    const other = fitting.length === 1 ? fitting[0]?.from : undefined
    return [
      {
        place: found.place,
        rule: references.passage.id,
        what: `Unexpected passage ${quoted(found.passage)}, expected ${quoted(asked[at] ?? '')}: the passages do not come in the order in which they were given out${other === undefined ? '' : `, but in that of ${other}`}`,
        why: 'a sheet in another order may be that of another study, and its readings would be taken for this one.',
        fix:
          other === undefined
            ? `see that it is the sheet of ${from.replace(/\..*/, '.md')}, and put the rows of ${path} in the order of the passages there.`
            : `see whether ${from} and ${other} were exchanged, and name each as its passages are; if not, put the rows of ${path} in the order of the passages in ${from.replace(/\..*/, '.md')}.`,
      },
    ]
  })
}

/** Each passage where it stands first. */
function firstPlaces(sheet: SourceFile, path: string): { passage: string; place: Place }[] {
  const { value } = readSheet({ ...sheet, path })
  const column = value?.header.findIndex(({ text }) => text === 'passage') ?? -1
  const seen = new Set<string>()
  return (value?.rows ?? []).flatMap(({ cells }) => {
    const cell = cells[column]
    if (cell === undefined || seen.has(cell.text)) return []
    seen.add(cell.text)
    return [{ passage: cell.text, place: cell.place }]
  })
}
