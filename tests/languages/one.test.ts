import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'

type Say = (...values: unknown[]) => unknown

/** How a plural ends, and what ends so and is none: words that say what somebody or something does, and words of the grammar. */
const PLURALS: Record<string, { ends: RegExp; but: readonly string[] }> = {
  en: {
    ends: /s$/,
    but: [
      ...['is', 'was', 'has', 'does', 'as', 'this', 'tells', 'speaks', 'says', 'stands', 'lacks', 'holds', 'hinders'],
      ...['mentions', 'declares', 'describes'],
    ],
  },
  da: {
    ends: /(er|ande|andre|gange|nye|tomme)$/,
    but: [
      ...['er', 'hver', 'under', 'efter', 'eller', 'fortæller', 'taler', 'siger', 'nævner', 'mangler', 'angiver'],
      ...['fremmer', 'hæmmer', 'par'],
    ],
  },
}

/** Every function of a catalogue, by the way to it. */
function functionsIn(part: unknown, way = ''): [string, Say][] {
  if (typeof part === 'function') return [[way, part as Say]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, one]) => functionsIn(one, way === '' ? key : `${way}.${key}`))
}

/** A value of which every part is this one, so that whatever a sentence asks for is there. */
const made = (of: unknown): unknown => new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? undefined : of) })

/** Everything that a function says where each of its values is one; a list where it asks for one, and parts of parts. */
function saidOfOne(say: Say): string[] {
  const values = [
    [made(1), made(1)],
    [1, 1],
    [made(['x']), 1],
    [{ ...FOUND }, 1],
    [['x'], 1],
  ]
  return values.flatMap(given => {
    try {
      const text = [say(...given)].flat().join('')
      return /undefined|\[object|NaN/.test(text) ? [] : [text]
    } catch {
      return []
    }
  })
}
const FOUND = { parts: made(1), first: 'lacking', second: 'there', phrases: made('x'), of: 1, who: 'x', told: 1 }

/** Plurals behind the number one, also where a word stands between. */
function pluralsOfOne(text: string, tag: string): string[] {
  const { ends = /^$/, but = [] } = PLURALS[tag] ?? {}
  const behind = [...text.matchAll(/(?<![\d.,])1 (?=(\p{Ll}+)(?: (\p{Ll}+))?)/gu)]
  const isPlural = (word = '') => ends.test(word) && !but.includes(word)
  return behind.flatMap(([, first = '', second]) => {
    if (isPlural(first)) return [`1 ${first}`]
    return but.includes(first) || PARTS.test(first) || !isPlural(second) ? [] : [`1 ${first} ${second}`]
  })
}
/** Behind these another thing begins. */
const PARTS = /^(of|af|in|i|and|og|to|til|med|with)$/

describe.each(Object.entries(CATALOGUES))(
  'of one thing the catalogue of %s speaks in the singular',
  (tag, catalogue) => {
    const all = functionsIn(catalogue)
    test('in every text that is filled in', () => {
      const wrong = all.flatMap(([way, say]) =>
        saidOfOne(say).flatMap(text => pluralsOfOne(text, tag).map(plural => `${way}: ${plural}`)),
      )
      expect(wrong).toEqual([])
    })

    test('and each of them is heard', () => {
      expect(all.length).toBeGreaterThan(150)
      expect(all.filter(([, say]) => saidOfOne(say).length === 0).map(([way]) => way)).toEqual([])
    })
  },
)

test.each([
  ['en', 'Each of the 1 studies', ['1 studies']],
  ['en', '1 empty cells of 1; 1 study tells of 1 in 1 of our studies', ['1 empty cells']],
  ['en', '11 studies, 2.1 studies', []],
  ['da', '1 tomme felter, 1 passager og 1 fund', ['1 tomme', '1 passager']],
  ['da', '1 studie af 1, og 1 af vores studier fortæller det', []],
])('a plural of one is found: %s, %s', (tag, text, plurals) => expect(pluralsOfOne(text, tag)).toEqual(plurals))
