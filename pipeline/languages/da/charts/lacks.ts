import type { Catalogue } from '../../catalogue.ts'

/** What is wanted and lacking. */
export const lacks = {
  title: ({ who }) => `Hvad ${who} mangler ifølge studierne`,
  conditions: 'Forhold, der er ønsket.',
  parts: { lacking: 'mangler', varies: 'veksler', there: 'er der', wished: 'kun ønsket' },
} satisfies Catalogue['charts']['lacks']
