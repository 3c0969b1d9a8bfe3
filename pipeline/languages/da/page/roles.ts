import type { Catalogue } from '../../catalogue.ts'

/** Who or what did each part of the work. */
export const roles = {
  title: 'Hvem eller hvad gjorde hvad',
  role: 'Del af arbejdet',
  done_by: 'Udført af, version og instruks',
  saw: 'Så',
  did_not_see: 'Så ikke',
  known_errors: 'Kendte fejl',
  checked_by_a_person: 'Kontrolleret af et menneske',
  responsible: 'Ansvarlig, og interesser',
  coder: ({ letter }) => `koder ${letter}`,
  n_of: ({ n, of }) => `${n} af ${of}`,
  version_unknown: 'version ukendt',
  not_kept: 'instruksen er ikke gemt',
} satisfies Catalogue['page']['roles']
