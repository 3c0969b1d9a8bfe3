import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unseenIn } from '../../pipeline/diagnostics/unseen.ts'
import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'
import { readSources } from '../../pipeline/ingest/read-sources.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { read } from '../../pipeline/stages.ts'
import { base, baseText, textFile, withFiles } from '../faults/read-fixture.ts'

/** From the tables of Unicode: what has no sign, one or more of each kind, with what a message calls it. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  'a control character': ['\0', '\x07', '\x1b', '\x7f', '\x85', '\x9f'],
  'which turns the direction of writing': ['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'],
  'a hyphen that is not seen': ['\u00ad'],
  'a joiner that no letters beside it need': ['\u200c', '\u200d', '\u034f'],
  'which has no width': ['\u200b', '\u2060', '\u2064', '\u206a', '\ufeff', '\u180e', '\ufff9', '\u{1d173}'],
  'a line end that is none here': ['\u2028', '\u2029'],
  'a letter without a sign': ['\u3164', '\u2800', '\u115f', '\u1160', '\uffa0'],
  'which chooses a variant of a character': ['\ufe00', '\ufe0e', '\ufe0f', '\u180b', '\u{e0100}'],
  'a tag': ['\u{e0001}', '\u{e0041}', '\u{e007f}'],
  'which stands where a letter was lost': ['\ufffd'],
  'of private use': ['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}'],
  'which is never a character': ['\ufdd0', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}'],
  'which is not assigned': ['\u0378', '\ufff0', '\u{e0002}', '\u{50000}'],
}
const anyUnseen = fc.constantFrom(...Object.values(UNSEEN).flat())
const anyRun = fc.array(anyUnseen, { minLength: 1, maxLength: 3 }).map(all => all.join(''))

const found = (files: readonly SourceFile[]) =>
  read('sources', files).problems.map(({ place, rule }) => `${place.path}:${place.line}:${place.column} ${rule}`)

describe('a character that nobody sees', () => {
  it.each(Object.entries(UNSEEN))('is called %s', (is, characters) => {
    for (const one of characters) {
      expect(unseenIn(`a${one}b`).map(({ from, to }) => [from, to])).toEqual([[1, 1 + one.length]])
      expect(unseenIn(`a${one}b`)[0]?.points.map(point => point.is)).toEqual([is])
    }
    expect(unseenIn('a\ud800b')[0]?.points).toEqual([{ point: 'U+D800', is: 'half of a character' }])
  })

  it('is whatever Unicode calls control, private use, half of a pair or to be ignored, and hardly anything else', () => {
    const points = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
    const text = points.map(one => `a${one}b`).join('')
    const unseen = new Set(unseenIn(text).map(({ from, to }) => text.slice(from, to)))
    const isCalledSo = (one: string) => /[\p{Cc}\p{Co}\p{Cs}\p{DI}]/u.test(one) && !/[\t\n\r]/.test(one)
    expect(points.filter(one => isCalledSo(one) && !unseen.has(one))).toEqual([])
    // What is not assigned differs from one Node to the next.
    const others = [...unseen].filter(one => !isCalledSo(one) && !/\p{Cn}/u.test(one))
    // Two ends of lines, a blank of Braille, three marks around a note between lines, the mark of a lost letter, a filler and a note without a head.
    const expected = '\u2028 \u2029 \u2800 \ufff9 \ufffa \ufffb \ufffd \u{16fe4} \u{1d159}'
    expect(others).toEqual(expected.split(' '))
  })

  it('stands anywhere in any file: it is reported at its place, and nothing else is', () => {
    const anyPlace = fc.nat().chain(n => {
      const file = base[n % base.length] as SourceFile
      const text = Buffer.from(file.bytes).toString('utf8')
      return fc.record({ file: fc.constant(file), text: fc.constant(text), at: fc.nat({ max: text.length }) })
    })
    fc.assert(
      fc.property(anyPlace, anyRun, ({ file, text, at }, run) => {
        fc.pre(unseenIn(text.slice(at - 1, at) + run + text.slice(at, at + 1))[0]?.to !== undefined)
        fc.pre(!(at === 0 && run.startsWith('\ufeff')))
        const bytes = Buffer.from(text.slice(0, at) + run + text.slice(at))
        const before = text.slice(0, at).split('\n')
        const place = `sources/${file.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
        expect(found(withFiles([{ path: file.path, bytes }]))).toEqual([`${place} visible-character`])
      }),
      { numRuns: 100 },
    )
  })

  it('stands anywhere in the name of a file or folder: it is reported once, and nothing else is', () => {
    const anyFile = fc.nat().map(n => base[n % base.length] as SourceFile)
    fc.assert(
      fc.property(anyFile, fc.nat(), anyRun, ({ path }, n, run) => {
        const parts = path.split('/')
        const index = n % parts.length
        const name = parts[index] ?? ''
        const at = n % (name.length + 1)
        fc.pre(index > 0 || parts.length === 1 || at > 0)
        const above = parts
          .slice(0, index)
          .map(part => `${part}/`)
          .join('')
        const old = above + name
        const renamed = above + name.slice(0, at) + run + name.slice(at)
        const files = base.map(file =>
          file.path === old || file.path.startsWith(`${old}/`)
            ? { ...file, path: renamed + file.path.slice(old.length) }
            : file,
        )
        expect(found(files)).toEqual([`sources/${renamed}:1:1 visible-character`])
      }),
      { numRuns: 40 },
    )
  })

  it('beside a file of the name it would have without is reported, and the other is read', () => {
    const [first = base[0] as SourceFile] = base.filter(({ path }) => path.endsWith('coding.a.csv'))
    const twin = { path: first.path.replace('coding', 'cod\u200ding'), bytes: Buffer.from('nothing\n') }
    const { problems } = readSources('sources', [...base, twin])
    expect(problems.map(({ rule, place }) => [rule, place.path])).toEqual([['known-file', `sources/${twin.path}`]])
    expect(problems[0]?.what).toMatch(/; `coding\.a\.csv` stands beside it and holds something else$/)
    expect(problems[0]?.fix).toMatch(/^put into .*\/coding\.a\.csv what is to count of it, and move /)
  })
})

describe('what is spelling or a picture', () => {
  it.each([
    'می\u200cخواهم',
    'क्\u200dष',
    'ශ්\u200dරී',
    '👩\u200d👧',
    '🏳\ufe0f\u200d🌈',
    '❤\ufe0f',
    '1\ufe0f\u20e3',
    'æ ø å – « a\u00a0b »',
    'Łukasz ǅ ﬁ 字 한',
  ])('is let through: %s', text => expect(unseenIn(text)).toEqual([]))

  it.each(['a\u200cb', 'م\u200c', '\u200cم', 'م\u200ca', 'a\ufe0f', '1\ufe0f', '👩\u200d', '葛\u{e0100}'])(
    'is not where nothing needs it: %j',
    text => expect(unseenIn(text)).toHaveLength(1),
  )
})

describe('fix', () => {
  const NOTE = 'studies/example-2015-fear/note.md'

  it('takes out what has no width at a margin, and says so', () => {
    const saved = '\u200b# T\n\u2060## Record\n\ufeff- Status: draft\u200b\n-\u00ad Coded by:\u200b a\u200b; b\n'
    expect(canonicalForm(NOTE, Buffer.from(saved))).toMatchObject({
      text: '# T\n## Record\n- Status: draft\n- Coded by: a; b\n',
      changes: ['characters of no width beside blanks, separators and line ends taken out'],
    })
    expect(canonicalForm('searches.csv', Buffer.from('search\u200b,date\n\ufeff"a\u200b",\u200b1\n'))).toMatchObject({
      text: 'search,date\na,1\n',
    })
  })

  it.each(['- Status: dr\u200baft', '- Status: \u202edraft', '- Status: draft\u3164', '- Status: draft\x07'])(
    'leaves to a person what stands in a word, turns it or may be a letter: %j',
    line => {
      const text = `# T\n## Record\n${line}\n`
      expect(canonicalForm(NOTE, Buffer.from(text)).changes).toEqual([])
    },
  )

  it('heals wherever the message says that it does', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('\u200b', '\ufeff', '\u2060', '\u00ad', '\u200d'),
        (n, m, one) => {
          const file = base[n % base.length] as SourceFile
          const text = Buffer.from(file.bytes).toString('utf8')
          const at = 1 + (m % (text.length - 1))
          const spoilt = { path: file.path, bytes: Buffer.from(text.slice(0, at) + one + text.slice(at)) }
          const [problem] = read('sources', withFiles([spoilt])).problems
          const formed = canonicalForm(spoilt.path, spoilt.bytes)
          const mended = problem?.fix.startsWith('run `npm run fix`') === true
          expect(formed.changes.some(change => change.startsWith('characters of no width'))).toBe(mended)
          if (mended) expect(formed.text).toBe(canonicalForm(file.path, file.bytes).text)
        },
      ),
      { numRuns: 40 },
    )
  })
})

it('is told one by one a thousand times in a file, then by how many there are in all', () => {
  const lines = Array.from({ length: 1234 }, (_, at) => `w${at}\u200bw`).join('\n')
  const told = read('sources', [...base, { path: 'protocol.md', bytes: Buffer.from(lines) }]).problems.filter(
    ({ place, rule }) => place.path === 'sources/protocol.md' && rule === 'visible-character',
  )
  expect(told).toHaveLength(1001)
  expect([told.at(-1)?.place.line, told.at(-1)?.what]).toEqual([
    1001,
    'Unexpected 234 more runs of such characters from here on, 1234 in this file, expected characters that can be seen',
  ])
})

it('where nothing that can be read stands beside what is not seen, no word is asked for', () => {
  const [path, before] = ['searches.csv', baseText('searches.csv')]
  const told = read('sources', withFiles([textFile(path, `${before}\0\0\0\n`)])).problems
  expect(told.map(({ fix }) => fix)).toContain(
    'take it out of sources/searches.csv, or write again what stood there; nothing that can be read stands beside it.',
  )
})
