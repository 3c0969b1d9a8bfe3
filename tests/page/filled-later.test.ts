import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { filledLater, writtenAround } from '../../pipeline/emit/page/filled-later.ts'

test('a tree is written around its places, which are filled as they are named', () => {
  const tree = [
    h('p', ['1 < 2 ', h('b', filledLater({ name: 'first' })), ' & ']),
    h('div', filledLater({ name: 'second' })),
  ]
  const { filled } = writtenAround(tree)
  expect(filled(({ properties }) => `<i>${properties.name}</i>`)).toBe(
    '<p>1 &#x3C; 2 <b><i>first</i></b> &#x26; <div><i>second</i></div>',
  )
  expect(filled(() => '')).toBe('<p>1 &#x3C; 2 <b></b> &#x26; <div></div>')
})

test('where it links to is known before it is filled, and where something will link', () => {
  const later = filledLater()
  const { links } = writtenAround([
    h('p', [h('a', { href: '#a' }, h('a', { href: '#b' }))]),
    later,
    h('a', { id: 'c' }),
    h('a', { href: '#d' }),
  ])
  expect(links).toEqual(['#a', '#b', later, '#d'])
})

test('a text that holds what marks a place is not taken for one', () => {
  expect(() => writtenAround([h('p', 'a\u0000b'), filledLater()])).toThrow('2 marks for 1 places')
})
