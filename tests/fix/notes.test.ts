import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
+ Evidence type: count

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
- Coded by: a;  b
- Year: 2015

Extra.
## Pages
### s1
- Read: abstract
## Passages
### p1
Parents _held back_ what they needed.
- Where: s1, abstract
- Evidence type: count
`,
      changes: ['spacing and order of a note'],
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

  it('and a page above the studies keeps the order of its sections', () => {
    const kept = '# Protocol\n## Sampling\nOne.\n## Review\n- Da: D\n'
    expect(formed('protocol.md', kept)).toEqual({ text: kept, changes: [] })
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

/** What a note says: each heading, bullet and paragraph under the headings above it, and the bullets of one section in the order they stand. */
function saidBy(text: string): string[] {
  const walk = (section: Section, above: string): string[] => {
    const here = `${above} > ${section.depth} ${section.heading.text}`
    return [
      here,
      ...section.items.map(item => `${here} - ${item.text}`),
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
        expect(formed(path, result.text)).toEqual({ text: result.text, changes: [] })
      }),
      { numRuns: 2000 },
    )
  })
})
