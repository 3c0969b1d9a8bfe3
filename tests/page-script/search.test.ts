import { describe, expect, test } from 'vitest'
import { fits, folded, hitsIn, termsOf } from '../../pipeline/emit/page-script/search.js'

const finds = (query: string, text: string) => termsOf(query).every(term => fits(term, folded(text)))
const marked = (query: string, text: string) => hitsIn(text, termsOf(query)).map(([from, to]) => text.slice(from, to))

describe('a search', () => {
  test.each([
    ['words in any order', 'norway trust', 'Trust was low. Norway', true],
    ['only where all are there', 'trust norway', 'Trust was low. Sweden', false],
    ['a word within a longer one', 'tillid', 'Mistilliden voksede', true],
    ['a phrase where it stands together', '"unequal power"', 'They met Unequal  power there', true],
    ['no phrase where its words stand apart', '"unequal power"', 'unequal in money and power', false],
    ['a phrase between Danish quotation marks', '»ulige magt«', 'Der var ulige magt', true],
    ['a phrase that is not closed', '"unequal pow', 'unequal power', true],
    ['without case and accents', 'MØDE ager', 'møde på Åger', true],
    ['æ as it is typed elsewhere', 'foraeldre', 'Forældre', true],
    ['a straight apostrophe for a curly one', "parents' own", 'Parents’ own means', true],
    ['nothing that has a word with a minus', 'trust -norway', 'Trust in Norway', false],
    ['what lacks a word with a minus', 'trust -norway', 'Trust in Sweden', true],
    ['nothing that has a phrase with a minus', '-"low trust"', 'It was low trust', false],
    ['a hyphen within a word as it stands', 'follow-up', 'no follow-up', true],
    ['everything where nothing is asked', ' - " " ', 'anything', true],
  ])('finds %s', (_, query, text, expected) => {
    expect(finds(query, text)).toBe(expected)
  })

  test('keeps each term as it was typed, so that it can be taken away', () => {
    expect(termsOf('trust -"low power" Åse').map(term => term.asked)).toEqual(['trust', '-"low power"', 'Åse'])
  })
})

describe('a hit is marked', () => {
  test.each([
    ['as it is written', 'forældre', 'Alle FORÆLDRE kom', ['FORÆLDRE']],
    ['each time', 'a', 'Åbana', ['Å', 'a', 'a']],
    ['with the mark over its last letter', 'cafe', 'the cafe\u0301 there', ['cafe\u0301']],
    ['across blanks', '"a b"', 'a \n b', ['a \n b']],
    ['once where two overlap', 'ulig lige', 'ulige', ['ulige']],
    ['where letters fall apart before it', 'x', 'ææx', ['x']],
    ['after signs of two units', 'tro', '😀 tro', ['tro']],
    ['not where it must not be', '-tro', 'tro', []],
  ])('%s', (_, query, text, expected) => {
    expect(marked(query, text)).toEqual(expected)
  })
})
