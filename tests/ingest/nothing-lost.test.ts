import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Placed } from '../../pipeline/diagnostics/place.ts'
import { readNote } from '../../pipeline/ingest/read-note.ts'
import type { Section } from '../../pipeline/review/note.ts'
import { cut } from './cut.ts'

const read = (text: string) => readNote({ path: 'note.md', bytes: Buffer.from(text) })

/** What Markdown may read as something else than a paragraph, at the beginning of a line or inside it. */
const SCRAPS = [
  '1.',
  '2)',
  '-',
  '*',
  '+',
  '#',
  '##',
  '#######',
  '>',
  '---',
  '***',
  '===',
  '    ',
  '  ',
  ' ',
  '\t',
  '`',
  '```',
  '~~~',
  '<',
  '<b>',
  '</b>',
  '<div>',
  '<!--',
  '-->',
  '<?',
  '[a]: b',
  '[a](b)',
  '![',
  '|',
  '\\',
  '&amp;',
  ':',
  'a',
  'ord',
  'æ',
  '😀',
  '\u00a0',
] as const
const scrap = fc.constantFrom(...SCRAPS)
const markdownish = fc.array(scrap, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
const lines = fc.array(fc.oneof({ weight: 3, arbitrary: markdownish }, { weight: 1, arbitrary: fc.constant('') }), {
  maxLength: 8,
})

describe('a paragraph built from Markdown’s own signs', () => {
  it('survives with its exact text, or is a bullet or heading with the same words, or is reported', () => {
    fc.assert(
      fc.property(markdownish, paragraph => {
        fc.pre(paragraph.trim() !== '')
        const { value, problems } = read(`# T\n${paragraph}\n`)
        if (problems.length > 0) return
        const paragraphs = (value?.sections ?? []).flatMap(piecesOf).filter(piece => piece.place.line === 2)
        expect(paragraphs.length).toBe(1)
        const isOther = /^[^\S\t\n]{0,3}([-*+]|#{1,6})(\s|$)/.test(paragraph)
        if (isOther) expect(paragraph.trimEnd().endsWith(paragraphs[0]?.text.trimEnd() ?? '?')).toBe(true)
        else expect(paragraphs[0]?.text).toBe(paragraph.replace(/^ {1,3}/, '').trimEnd())
      }),
      { numRuns: 3000 },
    )
  })
})

describe('every line of a note that is free of problems', () => {
  it('is read to its last character, but for the marks of headings and bullets and the blanks around them', () => {
    fc.assert(
      fc.property(lines, body => {
        const text = ['# T', ...body, ''].join('\n')
        const { value, problems } = read(text)
        if (problems.length > 0) return
        const pieces = (value?.sections ?? []).flatMap(piecesOf).sort((a, b) => a.place.line - b.place.line)
        expect(pieces.map(piece => cut(text, piece.place))).toEqual(pieces.map(piece => piece.text))
        // A comment may be of several lines.
        const rest = text.replace(/^<!--(?:(?!-->)[\s\S])*-->\s*?$/gm, all => all.replace(/[^\n]/g, ' ')).split('\n')
        for (const { place } of pieces) {
          const line = rest[place.line - 1] ?? ''
          rest[place.line - 1] = line.slice(0, place.column - 1) + line.slice(place.endColumn - 1)
        }
        expect(rest.filter(line => !/^\s*([-*+]|#{1,6})?\s*$/.test(line))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

function piecesOf(section: Section): Placed[] {
  const { heading, comments, paragraphs, items, sections } = section
  return [heading, ...comments, ...paragraphs, ...items, ...sections.flatMap(piecesOf)]
}
