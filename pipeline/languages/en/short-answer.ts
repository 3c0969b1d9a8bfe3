/** The answer at the end of a run, in a terminal. */
export const shortAnswer = {
  counted: ({ studies, findings }: { studies: number; findings: number }) =>
    `${studies} studies, ${findings} findings; the number behind a condition is of studies that mention it.`,
  effects: ({ on }: { on: string }) => `What a condition does to ${on} when it is there:`,
  no_condition: 'none',
}
