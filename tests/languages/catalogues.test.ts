import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { called, calledInEach } from '../../pipeline/languages/called.ts'
import { CATALOGUES, catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { countryName } from '../../pipeline/languages/country-name.ts'
import { NAMES_WITH_DIGITS } from '../../pipeline/languages/names-with-digits.ts'
import { asPlainText, sentence } from '../../pipeline/languages/sentence.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'

describe.each(Object.entries(CATALOGUES))('the catalogue of %s', (tag, catalogue) => {
  test('carries its own tag', () => expect(catalogue.tag).toBe(tag))

  test('names every closed word, and no other', () => {
    const named = Object.fromEntries(
      Object.entries(catalogue.words).map(([list, labels]) => [list, Object.keys(labels).sort()]),
    )
    const closed = Object.fromEntries(
      Object.entries(VOCABULARY).map(([list, words]) => [list, [...wordsOf(words)].sort()]),
    )
    expect(named).toEqual(closed)
  })

  test('types no digit: a number is filled in, so that it is the one the program has', () => {
    expect(typedDigits(catalogue)).toEqual([])
  })

  test('calls no two words of one list by one name', () => {
    const doubled = Object.entries(catalogue.words).filter(
      ([, labels]) => new Set(Object.values(labels)).size < Object.keys(labels).length,
    )
    expect(doubled.map(([list]) => list)).toEqual([])
  })
})

/** The texts of a catalogue in which a digit stands that nothing filled in, apart from names such as PRISMA 2020 and what is shown as code. */
function typedDigits(part: unknown): string[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(typedDigits)
  const text = typeof part === 'function' ? saidWith(part as (...values: unknown[]) => unknown) : String(part)
  const typed = NAMES_WITH_DIGITS.reduce((left, name) => left.replaceAll(name, ''), text.replace(/`[^`]*`/g, ''))
  return /\d/.test(typed) ? [text] : []
}

/** What a sentence says where every value in it is a word; a list, where it asks for one. */
function saidWith(say: (...values: unknown[]) => unknown): string {
  const value: unknown = new Proxy(
    Object.assign(() => value, { toString: () => 'n' }),
    {
      get: (_, key) =>
        key === Symbol.toPrimitive ? () => 'n' : key === Symbol.iterator ? [][Symbol.iterator].bind(['n']) : value,
    },
  )
  return [say(value, value)].flat().map(String).join('')
}

test('a digit that is typed in any sentence is found', () => {
  const typed = {
    plain: 'the 38 places',
    filled: ({ n }: { n: number }) => `${n} of 38`,
    pieces: <P>({ n }: { n: P }) => sentence`${n} of 7`,
    named: 'after PRISMA 2020',
    right: ({ n }: { n: number }) => `${n} places`,
  }
  expect(typedDigits(typed)).toEqual(['the 38 places', 'n of 38', 'n of 7'])
})

test('a language without a catalogue is a mistake of the program', () => {
  expect(() => catalogueOf('xx')).toThrow('no catalogue for the language xx')
  expect(() => catalogueOf('__proto__')).toThrow('no catalogue')
})

describe('a word of which only the text is known', () => {
  test('is called as the first list that has it calls it', () => {
    expect(calledInEach(['da', 'en'], 'not-seen', 'state', 'missing')).toEqual({ da: 'ikke set', en: 'not seen' })
    expect(called(catalogueOf('en'), 'both', 'recruitment', 'state')).toBe('both')
  })

  test.each(['present', '', '__proto__', undefined])('is never shown as its id: %s', word => {
    expect(() => called(catalogueOf('da'), word, 'design', 'missing')).toThrow('is no word of design, missing')
  })
})

test('a sentence keeps what stands in it whole', () => {
  const link = { href: '#x' }
  expect(sentence`These help: ${link}.`).toEqual(['These help: ', link, '.'])
  expect(asPlainText(sentence`${1} of ${2}`)).toBe('1 of 2')
})

/** In the process of the tests others have loaded the names in all languages, so the file says which it loads. */
test('countries have names in every language, and are loaded in no other', () => {
  const text = readFileSync('pipeline/languages/countries.ts', 'utf8')
  const loaded = [...text.matchAll(/langs\/(\S+)\.json/g)].map(([, tag]) => tag)
  expect(loaded.sort()).toEqual(Object.keys(CATALOGUES).sort())
  expect(Object.keys(CATALOGUES).map(tag => countryName('GB', tag))).toEqual(['Storbritannien', 'United Kingdom'])
})
