import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { isPlaceholder } from '../../schema/open-question.ts'
import { baseText, textFile, withFiles } from '../faults/read-fixture.ts'

const NOTE = 'studies/moreau-1997-winter/note.md'

const problemsWith = (path: string, from: string | RegExp, to: string) => {
  const text = baseText(path)
  expect(text.replace(from, to)).not.toBe(text)
  return read('sources', withFiles([textFile(path, text.replace(from, to))])).problems
}

describe('what only holds a place in an included record is a value that is missing', () => {
  it.each(['TODO', 'todo', 'tbd', '-', '–', '…', 'n/a', 'N/A', '?', '???', 'xxx', 'unknown', 'Ikke relevant'])(
    '%s',
    typed => {
      const [problem, ...more] = problemsWith(NOTE, 'Volume: not-seen', `Volume: ${typed}`)
      expect(more).toEqual([])
      expect(problem).toMatchObject({ rule: 'every-field', place: { path: `sources/${NOTE}`, line: 8, column: 11 } })
      if (typed !== '?') expect(problem?.what).toContain(`, where \`${typed}\` stands`)
      expect(problem?.fix).toContain('`not-seen`')
    },
  )

  it('and the cure names the word that belongs there, which may be another than that nothing was seen', () => {
    const [problem] = problemsWith('screening.csv', 'included,not-applicable,', 'included,,')
    expect(problem).toMatchObject({
      rule: 'every-field',
      fix: expect.stringContaining('`not-applicable` where it is included'),
    })
  })

  it('also among the authors and in a passage', () => {
    expect(problemsWith(NOTE, 'Authors: Moreau, C.', 'Authors: TODO').map(one => one.rule)).toEqual(['every-field'])
    expect(problemsWith(NOTE, 'Where: s1, abstract, sentence 4', 'Where: -').map(one => one.rule)).toEqual([
      'every-field',
    ])
  })

  it('but not in a draft, where nothing is settled yet', () => {
    const problems = problemsWith(NOTE, /Status: included([\s\S]*)Volume: not-seen/, 'Status: draft$1Volume: TODO')
    expect(problems.map(one => one.what).filter(what => what.includes('TODO'))).toEqual([])
  })

  it.each(['NA', 'XXX', 'none', '0', 'x', 'A', 'not-seen', 'e12', '12-14'])('and %s holds none', text =>
    expect(isPlaceholder(text)).toBe(false),
  )
})

describe('a slip of a missing word is no text', () => {
  it.each([
    ['not-s\u0435en', 'not-seen'],
    ['not-seeen', 'not-seen'],
    ['Not seen', 'not-seen'],
    ['not\u2011reported', 'not-reported'],
    ['not-aplicable', 'not-applicable'],
    ['uncler', 'unclear'],
  ])('%s', (typed, word) => {
    const [problem, ...more] = problemsWith(NOTE, 'Volume: not-seen', `Volume: ${typed}`)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ rule: 'known-value', fix: `type \`${word}\` in sources/${NOTE}.` })
  })

  it.each(['Nuclear', 'noted', 'Notes on seeing', '12'])('but %s is one', text => {
    expect(problemsWith(NOTE, 'Volume: not-seen', `Volume: ${text}`)).toEqual([])
  })

  it('in a sheet too', () => {
    const [problem] = problemsWith('screening.csv', ',1995,not-seen,', ',1995,not-sen,')
    expect(problem).toMatchObject({ rule: 'known-value' })
  })
})
