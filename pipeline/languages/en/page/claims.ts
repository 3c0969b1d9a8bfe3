import { sentence } from '../../sentence.ts'

/** What pages say that a published review found, beside the studies. */
export const claims = {
  title: 'What pages about a published review say that it found',
  whose: ({ publishers, producers }: { publishers: string; producers: string }) =>
    `The claims are what pages${publishers === '' ? '' : ` of ${publishers}`} say that the review${producers === '' ? '' : ` by ${producers}`} found.`,
  not_read: 'The review itself was not read.',
  note: ({ studies }: { studies: string }) =>
    `Beside each claim stand the same ${studies}, by who has the condition it is about: told, others, only advice and not seen add up to all of them. Records that await are beside the studies; in brackets what the number of studies that have it could become with them. What is found says in which state a study has the condition; what it does says which way a study goes that declares an effect, whoever declares it. These are two things. Not seen is not the same as untrue, nothing is added up over claims, and nothing is tested.`,
  awaiting: ({ n, had, most }: { n: number; had: number; most: number }) => `${n} (${had} to ${most})`,
  found: 'What is found',
  ways: 'What it does, beside the claim',
  /** A word and its number of studies. */
  part: <P>({ word, n }: { word: string; n: P }) => sentence`${word}: ${n}`,
  /** The studies that go a way, and those of them that have it from the people the claim is about. */
  way: <P>({ word, n, told }: { word: string; n: P; told: P }) => sentence`${word}: ${n} (told: ${told})`,
  /** Of a claim that says no way. */
  declaring: <P>({ n }: { n: P }) => sentence`declare an effect: ${n}`,
  no_way: 'no study declares one',
  reverse: 'What our studies speak of and the pages do not name',
  reverse_note: 'Conditions that some study has and no claim is about. What the pages do not name, the review may.',
}
