import type { Review } from '../../../schema/settled.ts'
import { MAJORITY } from '../../aggregate/evaluation-directions.ts'
import type { Row } from '../../aggregate/table.ts'
import { caveat } from './caveats.ts'
import { type Words, wordsOf } from './chart.ts'
import { type Language, say } from './language.ts'

/** In how many domains each direction was found. */
export function evaluationWords(rows: readonly Row[], _review: Review, language: Language): Words | undefined {
  if (rows.length === 0) return undefined
  const kinds = [...new Set(rows.map(row => String(row.cells[`direction_${language}`])))]
  const title = kinds
    .map((kind, index) => {
      const n = rows.filter(row => row.cells[`direction_${language}`] === kind).length
      const where = say(language, `i ${n}`, `in ${n}`)
      if (index > 0) return `${kind} ${where}`
      const first = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${where}`
      return say(language, `${first} af ${rows.length} områder`, `${first} of ${rows.length} domains`)
    })
    .join(', ')
  const outcomes = rows.reduce((sum, row) => sum + Number(row.cells.n_outcomes), 0)
  const documents = new Set(rows.map(row => row.cells.document_id)).size
  const sample = say(
    language,
    `Hvert tegn er et af ${outcomes} resultater i ${documents} evalueringer. Til højre: den retning, mindst ${MAJORITY} % har.`,
    `Each sign is one of ${outcomes} outcomes in ${documents} evaluations. Right: the direction that at least ${MAJORITY}% have.`,
  )
  const numbers = rows
    .map(
      ({ cells }) =>
        `${cells.document_title}, ${cells[`domain_${language}`]} (${cells[`data_type_${language}`]}): ${cells[`direction_${language}`]}, ${cells.n_improved}/${cells.n_outcomes} ${say(language, 'bedre', 'improved')}.`,
    )
    .join(' ')
  return wordsOf(title, sample, numbers, caveat.evaluations(language))
}
