import type { Catalogue } from '../../catalogue.ts'

/** What is a burden and there. */
export const weighs = {
  title: ({ who }) => `Hvad der tynger ${who} ifølge studierne`,
  conditions: 'Forhold, der er en belastning.',
  parts: { lacking: 'er der ikke', varies: 'veksler', there: 'er der', wished: 'kun ønsket' },
} satisfies Catalogue['charts']['weighs']
