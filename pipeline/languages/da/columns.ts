import type { Catalogue } from '../catalogue.ts'
import { words } from './words.ts'

/** What the columns of the published tables are called in Danish. */
export const columns = {
  about: 'Hvem det handler om',
  added: 'Tilføjet',
  adequacy: 'Tilstrækkelighed',
  adequacy_why: 'Tilstrækkelighed: hvorfor',
  alpha: 'Krippendorffs alfa',
  answered: 'Besvaret',
  appraisal_answer: 'Hvad det fik',
  appraisal_domain: 'Spørgsmål eller domæne',
  aspect: 'Hvad der sammenlignes',
  assessor: 'Vurderet af',
  attribution: 'Tilskrives',
  attributions: 'Tilskrives',
  authors: 'Forfattere',
  awaiting_ids: 'Poster, der afventer klassifikation og taler til den med deres titel',
  basis: 'Læst som',
  box: 'Boks',
  by_ruling: 'Afgjort sådan ved en afgørelse',
