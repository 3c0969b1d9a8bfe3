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
    ['da', 'halvdelen af sagerne', ['halvdelen af']],
    ['da', 'en tredjedel af sagerne', ['en tredjedel']],
    ['da', 'hver tredje sag', ['hver tredje']],
    ['da', 'én vurdering', ['én vurdering']],
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
