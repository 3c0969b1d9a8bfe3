/** A sentence of the answer, as it was and as it is; empty where it was not there, or no longer is. */
export interface SentenceMoved {
  before: string
  after: string
}

/**
 * The sentences that only one of two answers has. One that took the place of another is told with it: that of which it has most words; a sentence has no name by
 * which it could be known again.
 */
export function compareSentences(before: readonly string[], after: readonly string[]): SentenceMoved[] {
  const [was, is] = [sentencesIn(before), sentencesIn(after)]
  const gone = was.filter(one => !is.includes(one))
  const come = is
    .filter(one => !was.includes(one))
    .map(one => {
      const [nearest = ''] = gone.filter(old => sharesMost(old, one))
      if (nearest !== '') gone.splice(gone.indexOf(nearest), 1)
      return { before: nearest, after: one }
    })
  return [...come, ...gone.map(one => ({ before: one, after: '' }))]
}

/** Each once. By the rules of Unicode, which no language here bends. */
function sentencesIn(texts: readonly string[]): string[] {
  const segments = texts.flatMap(text => [...SENTENCES.segment(text)].map(({ segment }) => segment.trim()))
  return [...new Set(segments)]
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Are more than half of the words of the longer one those of the other? */
function sharesMost(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)]
  const shared = words.filter(word => others.includes(word)).length
  return shared * 2 > Math.max(words.length, others.length)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
