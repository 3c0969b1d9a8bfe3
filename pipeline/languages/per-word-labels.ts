import type { ListName, WordIn } from '../../schema/vocabulary.ts'

/** A word as it stands in the name of a column: `no-relation` is `no_relation`. */
export type Snake<Word extends string> = Word extends `${infer Head}-${infer Rest}` ? `${Head}_${Snake<Rest>}` : Word

type OfEach<Name extends string, List extends ListName> = Readonly<Record<`${Name}_${Snake<WordIn<List>>}`, string>>

/** Columns of which a table has one for each word of a list. A word that is added to the list does not compile until its column has a label. */
export type PerWordLabels = OfEach<'n_studies' | 'studies', 'when_present'> &
  OfEach<'n', 'outcome_direction'> &
  OfEach<'n_studies', 'basis'> &
  OfEach<'n_codes' | 'codes', 'conclusion'> &
  OfEach<'n_studies', 'found'> &
  // Those where it was not seen are the studies that no list names.
  Omit<OfEach<'studies', 'found'>, 'studies_not_seen'> &
  OfEach<'n_studies', 'claim_voice'> &
  OfEach<'n_studies' | 'n_told' | 'studies', 'claim_way'> &
  Readonly<Record<string, string>>
