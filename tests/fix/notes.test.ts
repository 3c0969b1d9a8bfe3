import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'
import { readNote } from '../../pipeline/ingest/read-note.ts'
import type { Section } from '../../pipeline/review/note.ts'
import { anyLine } from '../ingest/any-text.ts'
import { formed } from './formed.ts'

const NOTE = 'studies/example-2015-fear/note.md'

describe('a note is brought into canonical form', () => {
  it('with its spacing, bullets and fields of the record in order, and no word changed', () => {
    const saved = `#  An invented study

## Passages

### p1

Parents _held back_ what they needed.

* Where: s1, abstract
+ Report: r1

## Record

- Year: 2015
- Coded by: a;  b
* Status: included

Extra.

## Pages
### s1
- Read: abstract
`
    expect(formed(NOTE, saved)).toEqual({
      text: `# An invented study
## Record
- Status: included
- Coded by: a; b
- Year: 2015

Extra.
## Pages
### s1
- Read: abstract
## Passages
### p1
Parents _held back_ what they needed.
- Where: s1, abstract
- Report: r1
`,
      changes: ['spacing and order of a note'],
    })
  })

  it('with the blanks behind a paragraph taken out, plain or not', () => {
    const text = '# T\n## Passages\n### p1\nParents held back.\n- Where: s1, abstract\n'
    for (const blanks of [' ', '  ', '\t', '\u00a0', '\u202f\u2003']) {
      const saved = text.replace('back.', `back.${blanks}`)
      expect(formed(NOTE, saved)).toMatchObject({ text })
      const [passage] =
        readNote({ path: NOTE, bytes: Buffer.from(saved) }).value?.sections[0]?.sections[0]?.sections ?? []
      expect(passage?.paragraphs.map(one => one.text)).toEqual(['Parents held back.'])
    }
  })

  it('with the blanks of Word around marks, keys and items made plain, and none inside a text', () => {
    const saved =
      '#\u00a0T\n## Record\n-\u00a0Status:\u00a0draft\u00a0\n- Coded by: a\u00a0;\u2003b\n- Container: « a\u00a0b »\n'
    expect(formed(NOTE, saved)).toEqual({
      text: '# T\n## Record\n- Status: draft\n- Coded by: a; b\n- Container: « a\u00a0b »\n',
      changes: ['blanks such as U+00A0 at margins made plain', 'spacing and order of a note'],
    })
  })

  it('with CRLF and a byte-order mark taken out', () => {
    expect(formed(NOTE, '\ufeff# T\r\nOne.\r\n- K: v\r\n')).toEqual({
      text: '# T\nOne.\n- K: v\n',
      changes: ['byte-order mark taken out', 'line ends written as line feeds'],
    })
  })

  it('with Windows-1252 read', () => {
    expect(formed(NOTE, Buffer.from('# Frygt på Åen\nBørn.\n', 'latin1'))).toEqual({
      text: '# Frygt på Åen\nBørn.\n',
      changes: ['read as windows-1252 and written as UTF-8'],
    })
  })

  it('with a field nobody knows behind the others, and the sections nobody knows where they stand', () => {
    expect(formed(NOTE, '# T\n## Record\n- Colour: red\n- Year: 2015\n')).toMatchObject({
      text: '# T\n## Record\n- Year: 2015\n- Colour: red\n',
    })
    const kept = '# T\n## Passages\n## Remarks\n## Record\n'
    expect(formed(NOTE, kept)).toEqual({ text: kept, changes: [] })
  })

  it('with each key as the schema has it, and the bullets of every heading in one order', () => {
    expect(
      formed(
        NOTE,
        '# T\n## Pages\n### s1\n- READ: abstract\n- address: https://example.org\n## record\n- StatuS: draft\n',
      ),
    ).toEqual({
      text: '# T\n## record\n- Status: draft\n## Pages\n### s1\n- Address: https://example.org\n- Read: abstract\n',
      changes: ['spacing and order of a note'],
    })
    expect(
      formed('claims.md', '# Claims\n### deep\n- Kind: norm\n## c1\n- codes: a.b;c.d\n- Passages: p-2020-x/p1\n'),
    ).toMatchObject({
      text: '# Claims\n### deep\n- Kind: norm\n## c1\n- Passages: p-2020-x/p1\n- Codes: a.b; c.d\n',
    })
    expect(
      formed(
        'codebook.md',
        '# Scheme: s\n- counted: yes\n- Population: a\n## t\n### t.one\n- Origin: review\n- definition: D\n',
      ),
    ).toMatchObject({
      text: '# Scheme: s\n- Population: a\n- Counted: yes\n## t\n### t.one\n- Definition: D\n- Origin: review\n',
    })
  })

  it('with labels in the order in which the protocol names the languages', () => {
    const theme = '# Scheme: s\n## t\n- En: E\n- Da: D\n'
    const inOrder = (all: readonly string[]) =>
      canonicalForm('codebook.md', Buffer.from(theme), { languages: { all, coded: 'en' } }).text
    expect(inOrder(['da', 'en'])).toBe('# Scheme: s\n## t\n- Da: D\n- En: E\n')
    expect(inOrder(['en', 'da'])).toBe(theme)
  })

  it('with what a text says in the other languages right under it', () => {
    const note = '# T\n## Passages\n### p1\nText.\n- Where: s1, line 1\n- Da: Tekst.\n'
    const { text } = canonicalForm('studies/a-2000-b/note.md', Buffer.from(note), {
      languages: { all: ['da', 'en'], coded: 'en' },
    })
    expect(text).toBe('# T\n## Passages\n### p1\nText.\n- Da: Tekst.\n- Where: s1, line 1\n')
  })

  it('and what is prose stays as it is typed', () => {
    const kept =
      '# Protocol\n## Sampling\nOne.\n- To: b;a\n\nTwo.\n## Coding log\n### 2026-01-01\n- LAST: x\n- First: y\n'
    expect(formed('protocol.md', kept)).toEqual({ text: kept, changes: [] })
    const coding = '## How to code\nOne.\n- To: b;a\n\nTwo.\n### States\n- LAST: x\n- First: y\n# Scheme: s\n'
    expect(formed('codebook.md', coding)).toEqual({ text: coding, changes: [] })
  })

  it('and a page above the studies has its headings in order', () => {
    expect(formed('protocol.md', '# Protocol\n## Sampling\nOne.\n## Window\n- To: 2000\n- From: 1990\n')).toMatchObject(
      {
        text: '# Protocol\n## Window\n- From: 1990\n- To: 2000\n## Sampling\nOne.\n',
      },
    )
  })
})

const SCRAPS = [
  '# T',
  '## Record',
  '## Passages',
  '### p1',
  '#### deep',
  '- Year: 2015',
  '* Status: included',
  '- StatuS: draft',
  '- coded BY: a;b ;c',
  '- Where: s1, x',
  '+ a',
  '-',
  'One.',
  '  Two.',
  '1. x',
  '> x',
  '    x',
  '---',
  '===',
  '```',
  '<b>',
  '[a]: b',
  '',
  '',
  ' ',
  '#',
  '- [ ] x',
  '-   Key: v  ',
  '\\',
  '- - a',
] as const
const anyNote = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SCRAPS) }, { weight: 1, arbitrary: anyLine }), {
    maxLength: 12,
  })
  .chain(lines => fc.constantFrom('\n', '\r\n').map(end => ['# T', ...lines, ''].join(end)))

/** What a note says: each heading, bullet and paragraph under the headings above it, whatever the case of a key and the blanks in a list. */
function saidBy(text: string): string[] {
  const walk = (section: Section, above: string): string[] => {
    const here = `${above} > ${section.depth} ${section.heading.text}`
    return [
      here,
      ...section.items.map(item => `${here} - ${item.text.toLowerCase().replace(/\s*;\s*/g, '; ')}`),
      ...section.paragraphs.map(block => `${here} | ${block.text}`),
      ...section.sections.flatMap(inner => walk(inner, here)),
    ]
  }
  return (readNote({ path: NOTE, bytes: Buffer.from(text) }).value?.sections ?? []).flatMap(one => walk(one, '')).sort()
}

describe('any note', () => {
  it('says the same in canonical form, which is its own canonical form; or it is left alone', () => {
    fc.assert(
      fc.property(anyNote, fc.constantFrom(NOTE, 'documents/house-2018-word/note.md', 'codebook.md'), (text, path) => {
        const result = formed(path, text)
        if (result === 'alone') return
        expect(saidBy(result.text)).toEqual(saidBy(text.replaceAll('\r\n', '\n').normalize('NFC')))
        // Of a note that is no note only the line ends and letters are mended, and then nothing more.
        expect(['alone', { text: result.text, changes: [] }]).toContainEqual(formed(path, result.text))
      }),
      { numRuns: 2000 },
    )
  })
})
