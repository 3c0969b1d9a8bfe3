import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'
import { NUMBER_WORDS } from '../../pipeline/languages/number-words.ts'
import { numbersIn } from '../../pipeline/languages/numbers-in.ts'
import { REFUSED_KINDS } from '../../pipeline/languages/refused.ts'
import { REFUSED_WORDINGS } from '../../pipeline/languages/refused-wordings.ts'

describe('a number that is typed', () => {
  test.each([
    ['en', 'three studies', ['three']],
    ['en', 'Two of them agree.', ['Two']],
    ['en', '38 studies and 1,868 items', ['38', '1,868']],
    ['en', 'one study says so', ['one study']],
    ['en', 'one Danish study', ['one Danish study']],
    ['en', 'both studies agree', ['both studies']],
    ['en', 'one of them is Danish', ['one of them']],
    ['en', 'thirty-eight', ['thirty', 'eight']],
    ['en', 'A third of cases', ['A third of']],
    ['en', 'half of the parents', ['half of']],
    ['en', 'one in three', ['one in', 'three']],
    ['en', '70 % of them', ['70 %']],
    ['en', '2000 studies', ['2000']],
    ['da', 'Tre studier og to rapporter', ['Tre', 'to']],
    ['da', 'otteogtredive steder', ['otteogtredive']],
    ['da', 'ét studie', ['ét studie']],
    ['da', 'et af studierne', ['et af studierne']],
    ['da', 'begge studier', ['begge studier']],
    ['da', 'halvdelen af sagerne', ['halvdelen']],
    ['da', 'en tredjedel af sagerne', ['en tredjedel']],
    ['da', 'hver tredje sag', ['hver tredje']],
    ['da', 'én vurdering', ['én vurdering']],
    ['en', '½ of them', ['1⁄2']],
    ['en', 'in ２ and ³', ['2', '3']],
    ['en', '٣ studies', ['٣']],
    ['en', 'one-third of cases', ['one third']],
    ['en', 'THREE studies', ['THREE']],
    ['en', 'a majority say so', ['a majority']],
    ['en', 'a couple of studies', ['a couple of studies']],
    ['en', 'Neither study, all but one', ['Neither study', 'all but one']],
    ['en', 'the only study', ['the only study']],
    ['en', 'a fifth of them', ['a fifth of']],
    ['en', 'twice as many', ['twice as many']],
    ['en', 'No study says so, nothing tells of it', ['No study', 'nothing tells']],
    ['en', 'We read no passage', ['no passage']],
    ['da', 'nul studier', ['nul']],
    ['da', 'et par studier', ['et par studier']],
    ['da', 'hver tiende sag', ['hver tiende']],
    ['da', 'totredjedele', ['totredjedele']],
    ['da', 'begge fortæller', ['begge fortæller']],
    ['da', 'intet fortæller det', ['intet fortæller']],
    ['da', 'Ingen passage og intet studie', ['Ingen passage', 'intet studie']],
  ])('is found in %s: %s', (tag, text, found) => expect(numbersIn(text, tag)).toEqual(found))

  test.each([
    ['en', 'It is in force on 1 January 2024, from 2011, in the years 2012-2022.'],
    ['en', 'as PRISMA 2020 and CC BY 4.0 have it'],
    ['en', 'okpokiri-2021-fear alone, and rice-2021-iceland/p3'],
    ['en', '{n_studies} studies, {a third|some-2018-page/share/all} of cases'],
    ['en', 'No one knows; parents ask one another, on either side, in one place.'],
    ['en', 'a third assessor, a second reading'],
    ['en', 'readings of one kind of reader'],
    ['en', 'prejudice on both sides'],
    ['en', 'COVID-19, ICD-10, § 50, Article 8, the 1980s and 2019/20'],
    ['en', 'one source of stress'],
    ['da', 'fra 1. januar.'],
    ['da', 'Den trådte i kraft 1. januar 2024.'],
    ['da', 'et studie, en rapport og en anden oversigt'],
    ['da', 'fordomme på begge sider, begge veje, én slags læser'],
  ])('is none in %s: %s', (tag, text) => expect(numbersIn(text, tag)).toEqual([]))

  test('in a language without words for them is found as a figure', () => {
    expect(numbersIn('12 tres', 'es')).toEqual(['12'])
  })
})

test('every language of the program counts in words and refuses some', () => {
  expect(Object.keys(NUMBER_WORDS).sort()).toEqual(Object.keys(CATALOGUES).sort())
  for (const words of Object.values(NUMBER_WORDS)) {
    for (const list of Object.values(words)) expect(list.length).toBeGreaterThan(0)
    expect(words.months).toHaveLength(12)
  }
  expect(Object.keys(REFUSED_WORDINGS).sort()).toEqual(Object.keys(CATALOGUES).sort())
  for (const refused of Object.values(REFUSED_WORDINGS))
    for (const kind of REFUSED_KINDS) expect(refused[kind].says.length).toBeGreaterThan(0)
})
