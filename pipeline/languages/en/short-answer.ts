/** The answer in a few lines: in the README and at the end of a run. */
export const shortAnswer = {
  counted: ({ studies, findings }: { studies: number; findings: number }) =>
    `${studies} studies, ${findings} findings.`,
  say_so: ({ n, of, told, who, region }: Record<'n' | 'of' | 'told', number> & Record<'who' | 'region', string>) =>
    `Said by ${n} of our ${of} studies (${region}); told by ${who} in ${told} of them.`,
  speak: ({ n, of, region }: { n: number; of: number; region: string }) =>
    `Studies that say anything of their own of it: ${n} of our ${of} (${region}).`,
  awaiting: ({ n, of }: { n: number; of: number }) => `Messages that await their assessor: ${n} of ${of}.`,
  no_message: 'No key message has been written for this review.',
  reservations: 'Reservations',
  report: 'The whole report',
  how_sure: 'How confident, and why',
  tables: 'Tables, claims and all reservations',
  whole_report: ({ path }: { path: string }) => `The whole report: ${path}`,
}
