import type { Finding } from '../../schema/settled.ts'
import { SAID_BY, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { voiceOf } from '../review/voice.ts'

/** Who says that a condition does something: by whom it is told, or how it was come by. */
export type SaidBy = WordIn<'said_by'>
export const SAYERS = wordsOf(SAID_BY)

/** Nothing where it rests on no result of the study, as may count in a scenario. */
export function saidBy(
  finding: Pick<Finding, 'evidence' | 'informants'>,
  population: ReadonlySet<string>,
): SaidBy | undefined {
  switch (finding.evidence) {
    case 'participant-account':
      return voiceOf(finding, population) === 'population' ? 'told-by-population' : 'told-by-others'
    case 'author-interpretation':
      return 'by-authors'
    case 'measured-association':
    case 'count':
      return 'measured'
  }
}
