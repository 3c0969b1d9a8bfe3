import { oneOrMore } from '../../one-or-more.ts'

/** Themes and conditions: how many studies speak of them, what these say, how often, and together with what. */
export const themes = {
  title: 'Themes and conditions',
  note: 'The numbers count studies, not findings. Often mentioned does not mean common, important or proven.',
  effects: ({ on }: { on: string }) => `What the condition does to ${on} when it is there`,
  own_effect: ({ theme, on }: { theme: string; on: string }) => `Under “${theme}” the effect is on ${on}.`,
  effects_note: ({ least }: { least: number }) =>
    `Helps and hinders: at least ${least} ${oneOrMore(least, 'study declares', 'studies declare')} the effect and none the other way. Divided: both ways. Few studies: fewer than ${least} declare that it helps or hinders; the number is of those that declare an effect or found none, with what they declare. Only described: mentioned without an effect.`,
  few: ({ n, declared }: { n: number; declared: string }) => `${n}: ${declared}`,
  of_them: ({ effect, n }: { effect: string; n: number }) => `${effect} ${n}`,
  ranges: 'How far the effects reach, and who says them',
  ranges_note:
    'Studies that declare the effect; in brackets how low and how high the number gets where every reader must see the effect, and where one is enough and what could be obtained counts too. A word holds where it stays without any one family of related studies, thins where too few are left, and turns where another word takes its place.',
  who_says: 'Who says it, in studies',
  told_by: ({ who }: { who: string }) => `told by ${who}`,
  frequency: 'How often the conditions are mentioned',
  frequency_note:
    'Frequency effect size: reports with the condition of all reports; also among those read in the same way, because an abstract has little room.',
  together: 'What is mentioned together',
  together_note:
    'Studies with both conditions. Together does not mean that one leads to the other. The columns carry the numbers of the rows.',
  accumulation: 'Codes met by number of studies',
  accumulation_note: 'Shows the use of our codebook, not completeness of knowledge.',
}
