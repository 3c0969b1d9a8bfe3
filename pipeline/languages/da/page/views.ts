import type { Catalogue } from '../../catalogue.ts'

/** The views of the page, as the links to them say. */
export const views = {
  answer: 'Svaret',
  evidence: 'Belæg',
  claims: 'Påstande',
  gaps: 'Huller',
  sure: 'Hvor sikkert',
  method: 'Metode',
  studies: 'Studier',
} satisfies Catalogue['page']['views']
