/** What each condition does when it is there. */
export const directionByCode = {
  title: ({ helping, hindering }: { helping: string; hindering: string }) =>
    `Most often named as helping: ${helping}; as hindering: ${hindering}`,
  sample: ({ withFindings, of, on }: { withFindings: number; of: number; on: string }) =>
    `Studies (${withFindings} of ${of} have findings) by what the condition does to ${on} when it is there.`,
  underTheme: ({ theme, on }: { theme: string; on: string }) => `Under “${theme}”: to ${on}.`,
  wanted: ({ wanted, on }: { wanted: string; on: string }) => `Wanted: ${wanted} of ${on}.`,
  noCondition: 'no condition',
  bar: ({ code, effect, n }: { code: string; effect: string; n: string }) => `${code}: ${effect}, studies: ${n}`,
  across: 'Studies',
}
