import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, read } from '../../pipeline/stages.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { anyLine } from '../ingest/any-text.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, runOn } from '../laws/mini-review.ts'
import '../property-seed.ts'

/** The protocol, the form and the codebook alone: a draft is read by them, and without studies it is read at once. */
const sources = [...earlierVersion()].filter(([path]) => !/\/(studies|documents)\//.test(path))
const noted = () =>
  [...memoryFiles(sources).all].map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))

const text = fc.oneof(
  anyLine,
  fc.constantFrom(
    '# x',
    '- x: y',
    '1. x',
    '<b>x</b>',
    '=1;+2',
    '| a |',
    '    x',
    'not-seen',
    '***',
    '\u202ex',
    'x\u200b',
    '\ue000',
  ),
)
const anyReference = fc.record({
  title: text,
  author: fc.array(fc.record({ family: text, given: text })),
  issued: fc.record({ raw: text }),
  'container-title': text,
  volume: text,
  issue: text,
  page: text,
  DOI: text.map(one => `10.5555/${one}`),
  type: fc.constantFrom('thesis', 'article', 'x'),
  language: fc.oneof(text, fc.constant('dan')),
})

/** What `check` says of sources, of one draft only. */
function problemsIn(files: readonly { path: string; bytes: Uint8Array }[]): string[] {
  return [
    ...read('sources', files).problems.map(({ place, what, rule }) => `${place.path} ${what} [${rule}]`),
    ...canonical(files).flatMap(({ path, changes }) => changes.map(change => `${path} ${change}`)),
  ].filter(one => one.includes('example-1995-yard'))
}

test('a draft from any reference is one that check accepts', async () => {
  let drafts = 0
  await fc.assert(
    fc.asyncProperty(anyReference, async reference => {
      const files = memoryFiles([...sources, ['reference.json', JSON.stringify(reference)]])
      const { code } = await makeNew(runOn(files), ['study', 'example-1995-yard'], { from: 'reference.json' })
      const note = files.all.get('sources/studies/example-1995-yard/note.md')
      expect(code).toBe(note === undefined ? 2 : 0)
      if (note === undefined) return
      drafts++
      expect(problemsIn([...noted(), { path: 'studies/example-1995-yard/note.md', bytes: note }])).toEqual([])
    }),
    { numRuns: 15 },
  )
  expect(drafts).toBeGreaterThan(10)
})
