import { expect, test } from 'vitest'
import { isolated } from '../../pipeline/emit/isolated.ts'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, emit } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { madeTexts } from '../made-texts.ts'
import { mini } from './reviews.ts'

const NOISE = 'ضوضاء'
/** U+2068 begins what keeps its direction to itself, U+2069 ends it. */
const KEPT = `\u2068${NOISE}\u2069`

/** The mini review, one code of which is called in a script that runs from the right. */
const turned: Review = {
  ...mini,
  codebook: {
    ...mini.codebook,
    schemes: mini.codebook.schemes.map(scheme => ({
      ...scheme,
      themes: scheme.themes.map(theme => ({
        ...theme,
        codes: theme.codes.map(code =>
          code.code === 'house.noise' ? { ...code, labels: { da: NOISE, en: NOISE } } : code,
        ),
      })),
    })),
  },
}

test('a name that runs from the right is kept to itself where it is shown, and nowhere else', async () => {
  const made = await emit(turned, aggregate(turned), await pageFiles())
  const files = new Map(madeTexts(made.files).map(({ path, text }) => [path, text]))
  const without = (text = '') => text.replaceAll(KEPT, '')
  for (const path of ['charts/frequency.en.svg', 'charts/gap-map-region.da.svg', 'report.html']) {
    expect(files.get(path)?.includes(KEPT), path).toBe(true)
    expect(without(files.get(path)).includes(NOISE), path).toBe(false)
  }
  // In a title: the name, then a word and another name that run from the left.
  expect(files.get('charts/frequency.en.svg')).toContain(`${KEPT} and Hour of the meeting`)
  expect(files.get('tables/by-code.csv')).toContain(`,${NOISE},`)
  for (const [path, text] of files)
    if (/^tables|json$|md$/.test(path) && !path.endsWith('.vl.json'))
      expect(/[\u2066-\u2069]/.test(text), path).toBe(false)
})

test('where no text runs from the right nothing is changed, and an address never is', () => {
  const review = { title: 'Söng', labels: { da: 'Å', en: '中文' }, n: 3, none: null, list: ['a', true] }
  expect(isolated(review)).toBe(review)
  const page = { address: `https://example.org/${NOISE}`, title: 'שם', by: ['A', 'שם, ש.'] }
  expect(isolated(page)).toEqual({ ...page, title: '\u2068שם\u2069', by: ['A', '\u2068שם, ש.\u2069'] })
})
