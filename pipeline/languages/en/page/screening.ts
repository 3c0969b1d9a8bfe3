/** From records found to studies. */
export const screening = {
  title: 'From records found to studies',
  note: 'Records found, and at each stage those that left, and why.',
  every_record: 'Every record and the decision on it',
  record: 'Record',
  others: ({ n, file }: { n: number; file: string }) => `and ${n} more; all of them stand in ${file}`,
}
