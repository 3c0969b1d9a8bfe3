import type { Catalogue } from '../../catalogue.ts'

/** What we say the whole amounts to, and how confident its assessor is. */
export const confidence = {
  title: 'Tiltro (foreløbig)',
  note: 'Bedømmelserne er nedskrevet, ikke udregnet.',
  translated: ({ language }) => `Begrundelserne er vores oversættelse; som de er skrevet, står de under ${language}.`,
  carried_by_none: ({ n }) =>
    `Kun kvalitative og blandede studier kan bære et fund her; fund, som ingen af dem bærer: ${n}.`,
  why: 'Hvorfor',
  none_yet: 'Endnu er intet resultat formuleret.',
} satisfies Catalogue['page']['confidence']
