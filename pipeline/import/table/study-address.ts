import { address } from '../../../schema/bibliographic-texts.ts'
import { expectationOf, phraseOf } from '../../../schema/expectation.ts'
import { chosenCell } from './chosen-cell.ts'
import type { MapInTable } from './mapped-columns.ts'
import type { StudyInTable } from './studies-in.ts'
import { differs, type LeftCell, leftOf } from './study-fields.ts'

/** Where a study can be read: as the table says it, else by its DOI. */
export function studyAddress(
  inTable: MapInTable,
  study: StudyInTable,
  doi: string | undefined,
): { address: string | undefined; left: readonly LeftCell[] } {
  const columns = inTable.columns.filter(({ as }) => as === 'address')
  const { chosen, differing } = chosenCell(inTable, study, columns)
  const said = chosen?.cell.text.trim()
  const byDoi = doi === undefined ? undefined : `https://doi.org/${doi}`
  if (chosen === undefined) return { address: byDoi, left: differing.slice(0, 1).map(differs) }
  if (address.safeParse(said).success) return { address: said, left: [] }
  const expectation = expectationOf(address)
  const because = `expected ${expectation === undefined ? 'an address' : phraseOf(expectation)}`
  return { address: byDoi, left: [leftOf(chosen, because)] }
}
