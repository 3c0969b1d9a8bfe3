import type { Catalogue } from '../../catalogue.ts'

/** What is found of conditions: what is wanted and lacking, and what is a burden and there. */
export const found = {
  sample: ({ who, studies }) =>
    `Hver bjælke: af ${studies} dem, hvor ${who} fortæller det; de øvrige taler ikke om det eller kun på andre måder. Ved siden af: de studier, der angiver en virkning, uanset hvem der angiver den; i parentes det laveste og det højeste tal i andre læsninger.`,
  undecided: ({ codes }) => `I ingen af figurerne, fordi det ikke kan siges generelt, om det er ønsket: ${codes}.`,
  none: 'ingen angiver en virkning',
  end: ({ n }) => `alle studier: ${n}`,
  bar: ({ code, part, n }) => `${code}, ${part}: studier ${n}`,
  inWords: ({ code, parts, declared }) => `${code}: ${parts}; virkning: ${declared}.`,
} satisfies Catalogue['charts']['found']
