import type { Catalogue } from '../../catalogue.ts'

/** What we say the whole amounts to, and how confident its assessor is. */
export const confidence = {
  title: 'Tiltro (foreløbig)',
  note: 'Bedømmelserne er nedskrevet, ikke udregnet.',
  translated: ({ language }) => `Begrundelserne er vores oversættelse; som de er skrevet, står de under ${language}.`,
  why: 'Hvorfor',
  none_yet: 'Endnu er intet resultat formuleret.',
} satisfies Catalogue['page']['confidence']
