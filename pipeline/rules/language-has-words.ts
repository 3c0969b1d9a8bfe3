import { quoted } from '../diagnostics/problem.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const languageHasWords: Rule = {
  id: 'language-has-words',
  meaning: 'Every language that the protocol names has a catalogue of what the page, the charts and the tables say.',
  reason: 'in a language without a catalogue nothing could be published but the labels of the review.',
  repair: 'Name a language that has a catalogue, or add its folder to pipeline/languages/.',
  example: { breaks: '- Languages: da; xx', keeps: '- Languages: da; en' },
  check: ({ protocol }) => {
    if (protocol === undefined) return []
    const known = Object.keys(CATALOGUES)
    return protocol.value.review.languages.flatMap((tag, index) =>
      known.includes(tag)
        ? []
        : [
            {
              place: protocol.at('review', 'languages', index),
              what: `Unexpected language ${quoted(tag)}, expected one of ${known.map(quoted).join(', ')}${nearestAmong(tag, known)}`,
              fix: `in ${protocol.place.path} name only languages that have words: ${known.map(quoted).join(', ')}.`,
            },
          ],
    )
  },
}
