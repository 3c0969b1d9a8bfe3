import { describe, expect, it } from 'vitest'
import { inAscii, lookAlikeIn } from '../../pipeline/diagnostics/look-alike.ts'
import { nearest, nearestIs } from '../../pipeline/diagnostics/nearest.ts'
import { read } from '../../pipeline/stages.ts'
import { baseText, textFile, withFiles } from '../faults/read-fixture.ts'

const MOREAU = 'studies/moreau-1997-winter'
const changed = (path: string, from: string, to: string) => textFile(path, baseText(path).replace(from, to))

describe('a character that looks like one of ASCII', () => {
  it.each([
    ['\u0430', 'a'],
    ['\u0435', 'e'],
    ['\u03bf', 'o'],
    ['\u0131', 'i'],
    ['\uff4e', 'n'],
    ['\u2011', '-'],
    ['\u2212', '-'],
    ['\u00a0', ' '],
    ['\u2019', "'"],
  ])('%s is read as it seems', (typed, seems) => expect(inAscii(typed)).toBe(seems))

  it('is none of the letters of ours, and no letter with an accent', () => {
    expect(inAscii('æøåÆØÅéüłžĐ字')).toBe('æøåÆØÅéüłžĐ字')
  })
})

describe('the nearest word', () => {
  it('is found where every letter of a word is another', () => {
    expect(nearest('\u0440\u0430\u0441\u0435', ['pace', 'time'])).toBe('pace')
    expect(nearest('\u04401', ['p1', 'p2'])).toBe('p1')
  })

  it.each([
    ['fr\u0430me.time', 'frame.time', '; its character 3 is U+0430, a letter of Cyrillic, not `a`'],
    [
      'fr\u0430m\u0435.tim\u0435',
      'frame.time',
      '; its character 3 is U+0430, a letter of Cyrillic, not `a`, and 2 more are so',
    ],
    ['fr\u0430me.tme', 'frame.time', '; its character 3 is U+0430, a letter of Cyrillic, not `a`'],
    ['not\u2011seen', 'not-seen', '; its character 4 is U+2011, not `-`'],
    ['Coded\u00a0by', 'Coded by', '; its character 6 is U+00A0, another blank, not ` `'],
    ['frame.caseIoad', 'frame.caseload', '; its character 11 is `I`, not `l`'],
    ['frame.tme', 'frame.time', '; nearest is `frame.time`'],
    ['Frame.time', 'frame.time', '; nearest is `frame.time`'],
  ])('%s is told from %s', (typed, near, said) => expect(nearestIs(typed, near)).toBe(said))

  it('says nothing of look-alikes where there are none', () => {
    expect(lookAlikeIn('børn', 'born')).toBeUndefined()
    expect(nearestIs('anything', undefined)).toBe('')
  })
})

describe('a look-alike in a closed word is named, once, and the cure is the word', () => {
  it.each([
    ['a code', `${MOREAU}/coding.a.csv`, 'notice.letter', 'notic\u0435.letter', 'known-value', 6, 'notice.letter'],
    ['a word of a list', `${MOREAU}/coding.a.csv`, 'hinders', 'h\u0456nders', 'known-value', 2, 'hinders'],
    ['a column', `${MOREAU}/coding.a.csv`, 'direction', 'directi\u043en', 'known-column', 8, 'direction'],
    ['a key', `${MOREAU}/note.md`, 'Volume:', 'V\u03bflume:', 'known-field', 2, 'Volume'],
    ['a heading', `${MOREAU}/note.md`, '## Pages', '## P\u0430ges', 'known-heading', 2, '## Pages'],
    [
      'a missing word',
      `${MOREAU}/note.md`,
      'Data years: not-seen',
      'Data years: not\u2013seen',
      'known-value',
      4,
      'not-seen',
    ],
    ['a passage', `${MOREAU}/coding.a.csv`, 'p1,', '\u04401,', 'known-value', 1, 'p1'],
    ['a country', `${MOREAU}/note.md`, 'FR; CH', 'FR; \u0421H', 'country-code', 1, 'C'],
    ['a day', 'searches.csv', '1999-11-02', '1999\u201111-02', 'known-value', 5, '1999-11-02'],
  ])('%s', (_, path, right, wrong, rule, at, cure) => {
    const problems = read('sources', withFiles([changed(path, right, wrong)])).problems
    expect(problems.map(one => one.rule)).toEqual([rule])
    expect(problems[0]?.what).toContain(`; its character ${at} is U+`)
    expect(problems[0]?.what).not.toContain('nearest is')
    expect(`${problems[0]?.fix} ${problems[0]?.what}`).toContain(`\`${cure}\``)
  })

  it('the name of a file', () => {
    const files = withFiles([]).map(file =>
      file.path === `${MOREAU}/coding.a.csv` ? { ...file, path: `${MOREAU}/c\u043eding.a.csv` } : file,
    )
    const [problem] = read('sources', files).problems
    expect(problem?.what).toContain('; its character 2 is U+043E, a letter of Cyrillic, not `o`')
  })
})
