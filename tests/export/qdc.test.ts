import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { codebookAsQdc } from '../../pipeline/export/codebook-as-qdc.ts'
import { guidOf, guidsOfCodes } from '../../pipeline/review/guid-of.ts'
import { read } from '../../pipeline/stages.ts'
import type { Codebook } from '../../schema/codebook.ts'
import { filesUnder } from '../laws/mini-review.ts'
import '../property-seed.ts'

const SCHEMA = readFileSync('tests/fixtures/refi-qda/Codebook.xsd', 'utf8')

/** What is wrong with a codebook by the published schema. */
async function faultsOf(text: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'a.qdc', contents: text }], schema: [SCHEMA] })
  return errors.map(({ message }) => message)
}

function codebookIn(folder: string): Codebook {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(`${folder}/${path}`) }))
  const { review } = read(folder, files)
  if (review === undefined) throw new Error(`${folder} has problems`)
  return review.codebook
}

const MINI = codebookIn('tests/fixtures/reviews/mini/sources')

describe('the published schema', () => {
  test.each([['mini', MINI] as const, ['nurses', codebookIn('tests/fixtures/reviews/nurses/sources')] as const])(
    'holds for the codebook of %s',
    async (_, codebook) => expect(await faultsOf(codebookAsQdc(codebook, 'en', 'x 1'))).toEqual([]),
  )

  test('holds whatever a label and a text are made of', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'\\]]>{}æ€😀 a;#-!'), minLength: 1, maxLength: 12 })
    const drawn = fc.sample(text, 12)
    const books = drawn.map(said => withLabel(said.trim() || 'x'))
    for (const book of books) expect(await faultsOf(codebookAsQdc(book, 'en', 'x 1'))).toEqual([])
  })

  test('does not hold for a code without a name, so that it can fail', async () => {
    const text = codebookAsQdc(MINI, 'en', 'x 1')
    expect(await faultsOf(text.replace(' name="The house"', ''))).toEqual([
      expect.stringContaining("The attribute 'name' is required"),
    ])
  })
})

function withLabel(said: string): Codebook {
  const [scheme] = MINI.schemes
  const [theme] = scheme?.themes ?? []
  const [code] = theme?.codes ?? []
  if (!scheme || !theme || !code) throw new Error('the mini review has no code')
  const codes = [{ ...code, labels: { en: said }, definition: said }]
  return { ...MINI, schemes: [{ ...scheme, themes: [{ ...theme, codes }] }] }
}

test('a theme holds its codes, by their labels in the coded language; a scheme is a set of both', () => {
  const text = codebookAsQdc(MINI, 'en', 'x 1')
  const lines = text.split('\n').map(line => line.trim())
  expect(lines.slice(0, 4)).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x 1">',
    '<Codes>',
    `<Code guid="${guidOf('theme', 'house')}" name="The house" isCodable="false">`,
  ])
  // By hand: seven codes in three themes of one scheme, one code in one theme of the other.
  expect(text.match(/isCodable="true"/g)).toHaveLength(8)
  expect(text.match(/isCodable="false"/g)).toHaveLength(4)
  expect(text.match(/<MemberCode /g)).toHaveLength(12)
  const noise = lines.slice(lines.findIndex(line => line.includes('name="Noise"')) + 1)
  expect(noise.slice(0, noise.findIndex(line => line.endsWith('</Description>')) + 1).join('\n')).toBe(
    [
      '<Description>Definition: Noise of the works.',
      'Present means: It is noisy.',
      'Include: Drills, lorries, music.',
      'Exclude: Silence in a meeting (meeting.hour).',
      'Code: house.noise',
      'Da: Støj',
      'Lacking da: stille arbejde',
      'Lacking en: quiet works',
      'There da: larmende arbejde',
      'There en: noisy works',
      'Wanted: no',
      'Example: kivela-1992-piha/p1',
      'Origin: review',
      'Formerly: house.sound</Description>',
    ].join('\n'),
  )
})

describe('the id of a code', () => {
  const idOf = (code: string, ...all: Parameters<typeof guidsOfCodes>[0]) => guidsOfCodes(all).get(code)

  test('is that of version 5, as RFC 9562 lays it out', () =>
    expect(guidOf('code', 'house.noise')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ))
  test('stays when the code is called otherwise', () =>
    expect(idOf('house.din', { code: 'house.din', formerly: ['house.sound', 'house.noise'] })).toBe(
      idOf('house.sound', { code: 'house.sound' }),
    ))
  test('is another for each code that one was split into, and stays with it too', () => {
    const of = (code: string, ...later: string[]) => ({ code, formerly: ['house.sound', ...later] })
    const split = guidsOfCodes([of('house.din'), of('house.hum')])
    expect(new Set([...split.values(), guidOf('code', 'house.sound')]).size).toBe(3)
    const renamed = guidsOfCodes([of('house.din'), of('house.buzz', 'house.hum')])
    expect([renamed.get('house.din'), renamed.get('house.buzz')]).toEqual([...split.values()])
  })
  test('is the one it came with', () => {
    const own = '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
    expect(idOf('house.din', { code: 'house.din', formerly: ['house.noise', `qda-${own}`] })).toBe(own)
  })
  test('is not that of a theme of the same name', () => expect(guidOf('theme', 'a')).not.toBe(guidOf('code', 'a')))
})
