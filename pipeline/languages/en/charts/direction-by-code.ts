import { oneOrMore } from '../../one-or-more.ts'

/** What each condition does when it is there. */
export const directionByCode = {
  title: ({ helping, hindering, of }: { helping: number; hindering: number; of: number }) =>
    `Of ${of} ${oneOrMore(of, 'condition', 'conditions')} at least one study names ${helping} as helping and ${hindering} as hindering`,
  sample: ({ withFindings, of, on }: { withFindings: number; of: number; on: string }) =>
    `Studies (${withFindings} of ${of} ${oneOrMore(withFindings, 'has', 'have')} findings) by what the condition does to ${on} when it is there.`,
  underTheme: ({ theme, on }: { theme: string; on: string }) => `Under “${theme}”: to ${on}.`,
  wanted: ({ wanted, on }: { wanted: string; on: string }) => `Wanted: ${wanted} of ${on}.`,
  noCondition: 'no condition',
  bar: ({ code, effect, n }: { code: string; effect: string; n: string }) => `${code}: ${effect}, studies: ${n}`,
  across: 'Studies',
}
