import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeNote } from '../../pipeline/canonical/note.ts'
import { readNote } from '../../pipeline/ingest/read-note.ts'
import { anyLine } from './any-text.ts'
import { cut } from './cut.ts'

const read = (text: string) => readNote({ path: 'note.md', bytes: Buffer.from(text) })
const rules = (text: string) => read(text).problems.map(d => `${d.rule} ${d.place.line}`)

/** A paragraph in words: it begins with a letter, so that Markdown has no other reading of it. */
const plainParagraph = fc
  .tuple(fc.constantFrom('A', 'z', 'Æ', 'ø', '字'), anyLine)
  .map(([first, rest]) => `${first}${rest}`.normalize('NFC'))

const bullet = fc
  .tuple(fc.constantFrom('Where', 'Coded by', 'Årsag'), plainParagraph)
  .map(([key, value]) => ({ key, value: value.trimEnd(), text: `${key}: ${value}` }))

describe('a plain paragraph', () => {
  it('that was written and read holds its exact text, and its place is that text in the file', () => {
    fc.assert(
      fc.property(plainParagraph, plainParagraph, (one, two) => {
        const blocks = [one, two].map(text => ({ kind: 'paragraph' as const, text }))
        const text = writeNote([{ depth: 1, heading: 'T', blocks, parts: [] }])
        const { value, problems } = read(text)
        expect(problems).toEqual([])
        // Blanks at its end are none of it, as behind a bullet.
        const said = [one.trimEnd(), two.trimEnd()]
        expect(value?.sections[0]?.paragraphs.map(block => block.text)).toEqual(said)
        expect(value?.sections[0]?.paragraphs.map(block => cut(text, block.place))).toEqual(said)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'Mark _foo_ and *alene* and **both** and ~~gone~~.',
    'AT&amp;T and &nbsp; and &#65; stay.',
    'See [x](y) and ![a](b) and [c][d] and <https://example.org>.',
    'A <b>bold</b> word and <!-- a note -->.',
    'Back \\slash, \\* and \\\\ and a `code` and ``two``.',
    'Spaces behind are none of it  ',
    'A backslash at the end\\',
    'Numbers 1. and - and # inside a line.',
    'A line with a hash at the end #',
    'Two  spaces and a\ttab.',
    'H2O | pipe | pipe',
    '(in brackets) “quoted” – dashed',
    '#hashtag without a blank',
    '**Bold** from the first word',
    '[x](y) from the first word',
    '1.5 is a number',
    '-1 is a number too',
    '+45 12 34 56 78',
    '2012-2022 is a period',
  ])('keeps what Markdown would change: %s', paragraph => {
    const text = `# T\n${paragraph}\n- Where: s1, ${paragraph}\n`
    const { value, problems } = read(text)
    expect(problems).toEqual([])
    expect(value?.sections[0]?.paragraphs.map(block => block.text)).toEqual([paragraph.trimEnd()])
    expect(value?.sections[0]?.fields.map(field => field.value.text)).toEqual([`s1, ${paragraph.trimEnd()}`])
  })
})

describe('a bullet', () => {
  it('that was written and read holds its exact key and value, each at its place', () => {
    fc.assert(
      fc.property(fc.array(bullet, { minLength: 1, maxLength: 4 }), bullets => {
        const blocks = bullets.map(({ text }) => ({ kind: 'bullet' as const, text }))
        const text = writeNote([{ depth: 1, heading: 'T', blocks, parts: [] }])
        const { value, problems } = read(text)
        const fields = value?.sections[0]?.fields ?? []
        expect(problems).toEqual([])
        expect(fields.map(({ key, value }) => [key.text, value.text])).toEqual(bullets.map(b => [b.key, b.value]))
        expect(fields.map(({ key, value }) => [cut(text, key.place), cut(text, value.place)])).toEqual(
          bullets.map(b => [b.key, b.value]),
        )
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['behind the mark', '-\u00a0Where: s1, p. 2'],
    ['behind the key', '- Where:\u00a0s1, p. 2'],
    ['before the mark', '\u00a0-\u3000Where: \u00a0 s1, p. 2'],
    ['at the end', '- Where: s1, p. 2\u00a0 \u2003'],
    ['a tab behind the key', '-\tWhere:\ts1, p. 2\t'],
  ])('is read without the blanks of Word %s', (_, line) => {
    const { value, problems } = read(`#\u00a0T\u00a0\n- Key: one\n${line}\n- Key: « two\u00a0three »\n`)
    expect(problems).toEqual([])
    expect(value?.sections[0]?.heading.text).toBe('T')
    expect(value?.sections[0]?.fields.map(field => [field.key.text, field.value.text])).toEqual([
      ['Key', 'one'],
      ['Where', 's1, p. 2'],
      ['Key', '« two\u00a0three »'],
    ])
    const at = value?.sections[0]?.fields[1]?.value.place
    expect([at?.line, at?.column]).toEqual([3, line.indexOf('s1') + 1])
  })

  it('is split at its first colon only', () => {
    const [field] = read('# T\n- Title: Fear: what it does: a study\n').value?.sections[0]?.fields ?? []
    expect([field?.key.text, field?.value.text]).toEqual(['Title', 'Fear: what it does: a study'])
  })

  it.each(['- no colon here', '- Key:value', '- https://example.org/a', '- Key:', '- `a: b`'])(
    'without a key and a value is an item and no field: %s',
    line => {
      const { value, problems } = read(`# T\n${line}\n`)
      expect(problems).toEqual([])
      expect(value?.sections[0]?.items.map(item => item.text)).toEqual([line.slice(2)])
      expect(value?.sections[0]?.fields).toEqual([])
    },
  )
})

describe('a heading', () => {
  it.each([
    ['# Title', 'Title'],
    ['#   Title  ', 'Title'],
    ['# About *emphasis* &amp; C#', 'About *emphasis* &amp; C#'],
    ['# Closed #', 'Closed #'],
    ['#', ''],
  ])('%s holds its source text', (line, heading) => {
    const { value } = read(`${line}\n`)
    expect(value?.sections.map(section => section.heading.text)).toEqual([heading])
    expect(value?.sections.map(section => cut(line, section.heading.place))).toEqual([heading])
  })

  it('holds what is deeper, up to the next of its depth', () => {
    const [top] = read('# T\n## A\n### a1\nOne.\n## B\n### b1\nTwo.\n').value?.sections ?? []
    expect(top?.sections.map(s => [s.heading.text, s.sections.map(inner => inner.heading.text)])).toEqual([
      ['A', ['a1']],
      ['B', ['b1']],
    ])
    expect(top?.sections[1]?.sections[0]?.paragraphs[0]?.place).toEqual({
      path: 'note.md',
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 5,
    })
  })
})

describe('what is not plain is reported at its first line', () => {
  it.each([
    ['a numbered line', '# T\n1. One.\n', ['plain-note 2']],
    ['a quotation', '# T\n> One.\n', ['plain-note 2']],
    ['four spaces', '# T\n\n    One.\n', ['plain-note 3']],
    ['a tab', '# T\n\tOne.\n', ['plain-note 2']],
    ['a fence', '# T\n```\nOne.\n```\n', ['plain-note 2']],
    ['a fence that is not closed', '# T\n~~~\nOne.\n## A\nTwo.\n', ['plain-note 2']],
    ['HTML', '# T\n<div>One.</div>\n', ['plain-note 2']],
    ['a comment that is not closed', '# T\n<!-- One.\n', ['plain-note 2']],
    ['a text behind a comment', '# T\n<!-- One. --> Two.\n', ['plain-note 2']],
    ['two comments on a line', '# T\n<!-- One. --> <!-- Two. -->\n', ['plain-note 2']],
    ['a comment before the title', '<!-- One. -->\n# T\n', ['plain-note 1']],
    ['a comment under a bullet, inside it', '# T\n- K: one\n  <!-- One. -->\n', ['plain-note 2']],
    ['the target of a link', '# T\n[a]: b\n', ['plain-note 2']],
    ['a line across the page', '# T\n\n---\n', ['plain-note 3']],
    ['dashes under a text', '# T\nOne.\n---\n', ['plain-note 3']],
    ['equal signs under a text', '# T\nOne.\n===\n', ['one-line 2']],
    ['a list in a list', '# T\n- One\n  - Two\n', ['plain-note 2']],
    ['an empty bullet', '# T\n-\n', ['plain-note 2']],
    ['a paragraph of two lines', '# T\nOne\ntwo.\n', ['one-line 2']],
    ['a bullet of two lines', '# T\n- K: one\n  two\n', ['one-line 2']],
    ['a bullet that goes on without a blank', '# T\n- K: one\ntwo\n', ['one-line 2']],
    ['a text before the title', 'One.\n# T\n', ['note-title 1']],
    ['a table', '# T\n| a | b |\n| - | - |\n', ['one-line 2']],
  ])('%s', (_, text, expected) => {
    expect(rules(text)).toEqual(expected)
  })

  it('and the rest of the note is read', () => {
    const { value } = read('# T\n> One.\n\nTwo.\n')
    expect(value?.sections[0]?.paragraphs.map(block => block.text)).toEqual(['Two.'])
  })
})

describe('a file as another program leaves it', () => {
  it('has its places counted from the byte-order mark on', () => {
    const text = '\ufeff# T\nOne.\n'
    const { value, problems } = read(text)
    expect(problems.map(d => d.rule)).toEqual(['no-byte-order-mark'])
    expect(value?.sections[0]?.heading.text).toBe('T')
    expect(value?.sections[0]?.paragraphs.map(block => [block.text, cut(text, block.place)])).toEqual([
      ['One.', 'One.'],
    ])
  })

  it('has its places with CRLF too', () => {
    const text = '# T\r\nOne.\r\n- K: v\r\n'
    const { value, problems } = read(text)
    expect(problems.map(d => d.rule)).toEqual(['line-feed'])
    expect(value?.sections[0]?.heading.text).toBe('T')
    expect(value?.sections[0]?.paragraphs.map(block => cut(text, block.place))).toEqual(['One.'])
    expect(value?.sections[0]?.fields.map(field => field.value.text)).toEqual(['v'])
  })
})
