/** The answer at the end of a run, in a terminal. */
export const shortAnswer = {
  counted: ({ studies, findings }: { studies: number; findings: number }) =>
    `${studies} studies, ${findings} findings; the number behind a condition is of studies that mention it.`,
  effects: ({ on, wanted }: { on: string; wanted: string }) =>
    `What a condition does to ${on} (wanted: ${wanted}) when it is there:`,
  no_condition: 'none',
}
