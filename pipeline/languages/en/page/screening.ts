import { oneOrMore } from '../../one-or-more.ts'

/** From records found to studies. */
export const screening = {
  title: 'From records found to studies',
  note: 'Records found, and at each stage those that left, and why.',
  every_record: 'Every record and the decision on it',
  by_several: 'By more than one',
  several: ({ n, of, conflicts }: { n: number; of: number; conflicts: number }) =>
    `Screened by more than one reader: ${n} of ${of} ${oneOrMore(of, 'record', 'records')}. Records on which they differed, each settled by a ruling with its reason: ${conflicts}.`,
  record: 'Record',
  others: ({ n, file }: { n: number; file: string }) => `and ${n} more; all of them stand in ${file}`,
}
