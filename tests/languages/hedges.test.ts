import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'
import { HEDGES, type HedgeKind } from '../../pipeline/languages/hedges.ts'
import { phraseIn, withoutPhrases } from '../../pipeline/languages/phrase-in.ts'

const en = HEDGES.en
const da = HEDGES.da
if (en === undefined || da === undefined) throw new Error('English and Danish have hedges')
const kindsIn = (hedges: typeof en, text: string) =>
  (Object.keys(hedges) as HedgeKind[]).filter(
    kind => phraseIn(withoutPhrases(text, hedges[kind].unless ?? []), hedges[kind].says) !== undefined,
  )

describe('a hedge', () => {
  test.each([
    ['Parents may be afraid.', 'possible', 'Forældre kan være bange.'],
    ['It might take years.', 'possible', 'Det tager måske år.'],
    ['She could be heard through others.', 'possible', 'Det var muligt at høre hende gennem andre.'],
    ['Some parents stayed away.', 'some', 'En del forældre blev væk.'],
    ['Some of the men waited.', 'some', 'Visse af mændene ventede.'],
    ['Most of the men agreed.', 'most', 'Hovedparten af mændene var enige.'],
    ['The conference was daunting to most of the parents.', 'most', 'De fleste forældre fandt mødet skræmmende.'],
    ['They were often replaced.', 'often', 'De blev tit skiftet ud.'],
    ['The service seldom wrote.', 'seldom', 'Forvaltningen skrev sjældent.'],
    ['It did not always say why.', 'not_always', 'Den sagde ikke altid hvorfor.'],
    ['Not all of them were told.', 'not_always', 'Det var ikke dem alle, ikke alle fik det at vide.'],
    ['He seemed to agree.', 'seems', 'Han så ud til at være enig.'],
    ['The rules appear to help.', 'seems', 'Reglerne ser efter alt ud til at hjælpe.'],
    ['Staff tend to ask mothers.', 'tends', 'De ansatte er tilbøjelige til at spørge mødre.'],
    ['This was partly due to rules.', 'partly', 'Det skyldtes til dels regler.'],
    ['Parents usually came.', 'usually', 'Forældrene kom som regel.'],
    ['They were less likely to come.', 'likely', 'De var mindre tilbøjelige til at komme.'],
    ['Sometimes nobody came.', 'sometimes', 'Af og til kom ingen.'],
  ] as const)('%s', (english, kind, danish) => {
    expect(kindsIn(en, english)).toEqual([kind])
    expect(kindsIn(da, danish)).toContain(kind)
  })

  test.each([
    'The most important thing was time.',
    'The mother is the carer who matters most.',
    'They could not read it.',
    'It was sent in May 2017.',
    'Someone asked, and nobody answered.',
    'Good and bad experiences appear in the interviews.',
  ])('is none in: %s', english => expect(kindsIn(en, english)).toEqual([]))

  test('that is lost is missed in a Danish sentence without it', () => {
    expect(kindsIn(da, 'Forældrene kom og var enige med rådgiveren om planen.')).toEqual([])
  })
})

test('a phrase is found as whole words, with a gap and with any ending where it says so', () => {
  expect(phraseIn('The candle', ['can'])).toBeUndefined()
  expect(phraseIn('barnevernets rolle', ['barnevern*'])).toBe('barnevernets')
  expect(phraseIn('Barnevernet kom.', ['barnevern*'])).toBe('Barnevernet')
  expect(phraseIn('not told to them always', ['not … always'])).toBe('not told to them always')
  expect(phraseIn('not one of them was there, and always', ['not … always'])).toBeUndefined()
  expect(phraseIn('Grå (nogle) katte', ['nogle'])).toBe('nogle')
  expect(phraseIn('not always alwaysx', ['not … always'])).toBe('not always')
})

test('what begins or ends within a word is passed over, and what overlaps it is found', () => {
  expect(phraseIn('The candle can', ['can'])).toBe('can')
  expect(phraseIn('xne by one by one', ['ne by one', 'one by one'])).toBe('one by one')
  expect(phraseIn('xso so so', ['so so'])).toBe('so so')
  expect(phraseIn('𝒳so', ['so'])).toBeUndefined()
  expect(withoutPhrases('most, almost and mostly most', ['most'])).toBe(' · , almost and mostly  · ')
})

test('every language of the program has the same kinds of hedges, none of them empty or twice', () => {
  expect(Object.keys(HEDGES).sort()).toEqual(Object.keys(CATALOGUES).sort())
  for (const hedges of Object.values(HEDGES)) {
    expect(Object.keys(hedges)).toEqual(Object.keys(en))
    for (const { says } of Object.values(hedges)) {
      expect(says.length).toBeGreaterThan(0)
      expect(new Set(says).size).toBe(says.length)
    }
  }
})
