import type { Labels } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { calledInEach } from '../languages/called.ts'
import { textIn } from '../languages/text-in.ts'
import { countedScheme } from '../review/counted-codes.ts'

/** What a voice is called: the people whom the review is about by their own name. */
export function voiceLabels(voice: WordIn<'voice'>, review: Review, languages: readonly string[]): Labels {
  if (voice !== 'population') return calledInEach(languages, voice, 'voice')
  const { population } = countedScheme(review.codebook)
  const groups = review.protocol.people.filter(({ group }) => population.includes(group))
  return Object.fromEntries(languages.map(tag => [tag, groups.map(({ labels }) => textIn(labels, tag)).join(', ')]))
}
