import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { markdownTree } from '../../pipeline/emit/markdown/markdown-tree.ts'
import { writeMarkdown } from '../../pipeline/emit/markdown/write-markdown.ts'
import { tableElement } from '../../pipeline/emit/page/table-element.ts'

const markdown = (...nodes: ElementContent[]) => writeMarkdown(markdownTree(nodes))

describe('the tree of the page as Markdown', () => {
  test('is headings, text, lists, quotes and pictures', () => {
    const section = h('section', [
      h('h2', 'A title'),
      h('p', ['Some ', h('strong', 'text'), ' and ', h('a', { href: 'https://example.org/a' }, 'a page')]),
      h('ul', [h('li', 'one'), h('li', 'two')]),
      h('blockquote', [h('p', 'said')]),
      h('p', [h('img', { src: 'a.svg', alt: 'what it shows' })]),
    ])
    expect(markdown(section)).toBe(
      '## A title\n\nSome **text** and [a page](https://example.org/a)\n\n- one\n- two\n\n> said\n\n![what it shows](a.svg)\n',
    )
  })

  test('keeps the lines of a cell apart, and the numbers to the right', () => {
    const cell = [
      h('span', { className: ['name'] }, 'Sample 2015'),
      h('span', { className: ['where'] }, [h('span', 'p. 3')]),
    ]
    const table = tableElement('t', 'caption', [{ label: 'Study' }, { label: 'Findings', number: true }], [[cell, 3]])
    expect(markdown(table)).toBe('| Study | Findings |\n| - | -: |\n| Sample 2015<br>p. 3 | 3 |\n')
  })

  test('leaves an address that leads to itself as it is, to be copied', () => {
    const link = (href: string, words = href) => h('p', [h('a', { href }, words)])
    expect(markdown(link('https://www.example.org/a_b?c=1&d=[2]#3'))).toBe(
      '<https://www.example.org/a_b?c=1&d=[2]#3>\n',
    )
    expect(markdown(link('https://example.org/a', 'https://example.org'))).toBe(
      '[https:\u200b//example.org](https://example.org/a)\n',
    )
  })

  test('parts by one blank in a line what stands on lines of its own in the page', () => {
    const passage = (text: string) => h('span', { className: ['passage'] }, text)
    const where = h('span', { className: ['where'] }, 'Sample 2015')
    expect(markdown(h('p', ['Said: ', passage('We waited.'), where]))).toBe('Said: We waited. Sample 2015\n')
  })

  test('makes a heading over rows a row of its own', () => {
    const table = tableElement('t', '', [{ label: 'a' }, { label: 'b' }], [['Theme'], ['x', 'y']])
    expect(markdown(table)).toBe('| a | b |\n| - | - |\n| Theme | |\n| x | y |\n')
  })

  test('says each language after the other, all but the first in italics', () => {
    const both = [h('span', { lang: 'en' }, 'fear'), h('span', { lang: 'da' }, 'frygt')]
    expect(markdown(h('p', both))).toBe('fear / *frygt*\n')
    expect(markdown(tableElement('t', '', [{ label: 'x' }], [[both]]))).toContain('| fear<br>*frygt* |')
  })

  test('leaves out links inside the page and signs beside words', () => {
    const mark = h('span', [h('span', { ariaHidden: 'true' }, '+ '), 'helps'])
    expect(markdown(h('p', [h('a', { href: '?behind=a#evidence' }, '3'), ' ', mark]))).toBe('3 helps\n')
  })

  test('shows what looks like markup as text, in a cell too', () => {
    const nasty = '<b>x</b> | [a](javascript:b) *c* $d$ @e #1'
    const said = markdown(tableElement('t', '', [{ label: 'x' }], [[nasty]]))
    expect(said.split('\n')[2]).toBe(
      '| &lt;b&gt;x&lt;/b&gt; \\| \\[a\\](javascript:b) \\*c\\* \\$d\\$ @\u200be #\u200b1 |',
    )
  })

  test('makes no list of a number or dash at the beginning of a line', () => {
    expect(markdown(h('p', '1. first'), h('p', '- second'))).toBe('1\\. first\n\n\\- second\n')
  })
})
