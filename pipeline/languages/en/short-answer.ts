/** The answer in a few lines: in the README and at the end of a run. */
export const shortAnswer = {
  counted: ({ studies, findings }: { studies: string; findings: string }) => `${studies}, ${findings}.`,
  awaiting: ({ n, of }: { n: number; of: number }) => `Messages that await their assessor: ${n} of ${of}.`,
  no_message: 'No key message has been written for this review.',
  reservations: 'Reservations',
  report: 'The whole report',
  how_sure: 'How confident, and why',
  tables: 'Tables, claims and all reservations',
  whole_report: ({ path }: { path: string }) => `The whole report: ${path}`,
}
