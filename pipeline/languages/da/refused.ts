import type { Refused } from '../refused.ts'

/** Wordings of Danish that say more than studies were counted for. */
export const refused: Refused = {
  most_studies: {
    says: [
      ...['de fleste studier', 'de fleste af studierne', 'de fleste af vores studier', 'de fleste af dem'],
      ...['de fleste undersøgelser', 'flertallet af', 'et flertal af', 'størstedelen af', 'hovedparten af'],
      ...['langt de fleste', 'næsten alle studier'],
    ],
  },
  of_those_that_mention: {
    says: [
      ...['af dem, der nævner', 'af dem der nævner', 'af de studier, der nævner', 'af de studier der nævner'],
      ...['af studierne, der nævner', 'blandt dem, der nævner', 'af dem, der taler om', 'af de studier, der taler om'],
    ],
  },
  people_are: { says: ['{people} er', '{people}ne er'], unless: ['{people} er omtalt', '{people} er nævnt'] },
  shows_that: {
    says: ['viser, at', 'viser at', 'viste, at', 'viste at', 'vist, at', 'vist at', 'beviser, at', 'beviser at'],
  },
  percentages: { says: ['procent', 'pct.', 'pct', 'procentdel', 'procentdelen'] },
}
