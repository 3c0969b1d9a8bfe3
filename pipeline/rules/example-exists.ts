import { quoted } from '../diagnostics/diagnostic.ts'
import { passagesInDoubt } from './passages-in-doubt.ts'
import { codesOf, finishedSourcesOf, type ReviewUnderRules } from './review-under-rules.ts'
import type { Rule } from './rule.ts'

export const exampleExists: Rule = {
  id: 'example-exists',
  meaning: 'The example of every code is a passage that stands and that carries the code.',
  reason: 'an example that is not there teaches the next coder nothing.',
  repair: 'Name a passage that was settled with this code, or `not-seen` where there is none.',
  example: {
    breaks: '- Example: example-2015-fear/p9',
    keeps: '- Example: example-2015-fear/p1',
  },
  check: review => {
    if (review.codebook === undefined) return []
    const path = `${review.path}/codebook.md`
    const carried = carriedIn(review)
    const isInDoubt = doubtsOf(review)
    return codesOf(review.codebook).flatMap(({ code, at }) => {
      const [first] = [...(carried.get(code.code) ?? [])].sort()
      const such = first === undefined ? '' : `, such as \`${first}\``
      const place = at('example')
      if (code.example === 'not-seen')
        return first === undefined
          ? []
          : [
              {
                place,
                what: `Unexpected \`not-seen\`, expected a passage that carries \`${code.code}\`${such}`,
                fix: `name a passage in ${path}.`,
              },
            ]
      return carried.get(code.code)?.has(code.example) || isInDoubt(code.example)
        ? []
        : [
            {
              place,
              what: `Unexpected example ${quoted(code.example)}, expected a passage that carries \`${code.code}\`${such}`,
              fix: `name another passage in ${path}${first === undefined ? ', or write `not-seen`' : ''}.`,
            },
          ]
    })
  },
}

/** The passages that carry each code, as `example-2015-fear/p1`. A draft enters nothing, so it gives no example. */
function carriedIn(review: ReviewUnderRules): Map<string, Set<string>> {
  const carried = new Map<string, Set<string>>()
  for (const source of finishedSourcesOf(review))
    for (const { passage, code } of source.findings)
      carried.set(code, (carried.get(code) ?? new Set()).add(`${source.id}/${passage}`))
  return carried
}

/** True of a passage that may yet turn out to carry the code: its source could not be read, or what the coders found on it is not settled. */
function doubtsOf(review: ReviewUnderRules): (example: string) => boolean {
  const finished = new Map(finishedSourcesOf(review).map(source => [source.id, source]))
  const drafts = new Set([...review.studies, ...review.documents].filter(one => one.draft).map(({ id }) => id))
  const folders = new Set([...review.folders.studies, ...review.folders.documents])
  return example => {
    const [id = '', passage = ''] = example.split('/')
    const source = finished.get(id)
    if (source === undefined) return folders.has(id) && !drafts.has(id)
    return (
      source.unsettled.some(dispute => dispute.passage === passage) ||
      source.sheets.length < source.record.value.coded_by.length ||
      passagesInDoubt(review, source)(passage)
    )
  }
}
