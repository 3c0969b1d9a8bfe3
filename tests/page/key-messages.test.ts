import { describe, expect, test } from 'vitest'
import { withAnswer } from '../../pipeline/emit/readme-block.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import type { Statement } from '../../schema/statement.ts'
import { README } from '../laws/mini-review.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

/** The mini review with two messages on what conditions do, counted by hand in tests/aggregate/not-carried.test.ts. */
function withMessages() {
  const review = miniReview()
  const says: Statement[][] = [
    [{ kind: 'does', code: 'house.warmth', word: 'helps' }],
    [{ kind: 'does', code: 'meeting.hour', word: 'helps' }],
  ]
  const texts = [
    { da: 'Varme giver mere at sige.', en: 'Warmth gives more of a say.' },
    { da: 'Aftenmøder giver mere at sige.', en: 'Evening meetings give more of a say.' },
  ]
  const reviewFindings = review.reviewFindings.map((one, index) => ({
    ...one,
    says: says[index] ?? [],
    key_message: texts[index] ?? {},
  }))
  return { ...review, reviewFindings }
}

describe('a key message on what a condition does', async () => {
  const review = withMessages()
  const items = [...documentOf(await pageOf(review)).querySelectorAll('.messages > li')]
  const english = items.map(item => [...item.querySelectorAll('[lang=en]')].map(one => one.textContent).join(' '))

  test('is told with how many say so and who tells it', () => {
    expect(english[0]).toContain('Warmth gives more of a say.')
    expect(english[0]).toMatch(/\b3 of our 6 studies\b.*\bparents in 2 of them/)
  })

  test('awaits its assessor where a study says both, and says why', () => {
    expect(english[1]).toMatch(/^Awaiting its assessor, because .*“Evening meetings give more of a say\.”/)
    expect(english[1]).toMatch(/studies that say so: 2; that say it another way: 1\b/)
    expect(english[1]).not.toContain('of our 6 studies')
  })

  /** Kivela and wojcik live on the Baltic, santos on the Atlantic; no study stands in two regions. */
  test('says where its studies are from, and of several regions only where one is', () => {
    expect(english[0]).toContain('(On the Baltic: 2, On the Atlantic: 1)')
    expect(english[0]).not.toContain('several regions')
  })

  /** Kivela and santos are the first and the second by id; it is unclear who tells santos. */
  test('shows what its fold says, and no sentence to quote where nothing is found', () => {
    const item = items[0]
    expect(item?.querySelector('summary [lang=en]')?.textContent).toBe('Why · an example · a counter-example')
    expect(item?.querySelector('.passage')?.textContent?.length).toBeGreaterThan(5)
    expect(english[0]).not.toContain('May be quoted')
  })

  test('stands so in README too', () => {
    const readme = withAnswer(README, reportData(review, aggregate(review), []), 'output') ?? ''
    expect(readme).toMatch(/\*\*Warmth gives more of a say\.\*\* .*3 of our 6 studies/)
    expect(readme).toContain('Awaiting its assessor')
    expect(readme).not.toContain('**Evening meetings give more of a say.**')
  })
})

test('a review of one region does not tell of each message that all of it is from there', () => {
  const review = withMessages()
  const alone = { ...review, protocol: { ...review.protocol, regions: review.protocol.regions.slice(0, 1) } }
  const readme = withAnswer(README, reportData(alone, aggregate(alone), []), 'output') ?? ''
  expect(readme).toContain('Said by 3 of our 6 studies; told by')
})

describe('a key message on what is found and one on silence', async () => {
  const review = miniReview()
  const [first, second] = review.reviewFindings
  if (first === undefined || second === undefined) throw new Error('the mini review has no two findings')
  const reviewFindings = [
    {
      ...first,
      says: [{ kind: 'found', code: 'meeting.hour', word: 'there' } as const],
      key_message: { da: 'A.', en: 'A.' },
    },
    {
      ...second,
      says: (['rent.rise', 'meeting.tongue'] as const).map(code => ({ kind: 'silent' as const, code })),
      key_message: { da: 'B.', en: 'B.' },
    },
  ]
  const itemsOf = async (studies: Review['studies']) => [
    ...documentOf(await pageOf({ ...review, reviewFindings, studies })).querySelectorAll('.messages > li'),
  ]
  const englishIn = (item: Element) => [...item.querySelectorAll('[lang=en]')].map(one => one.textContent).join(' ')
  const items = await itemsOf(review.studies)
  const english = items.map(englishIn)

  test('brings with its sentence to quote what belongs to it', () => {
    const [, quoted = ''] = english[0]?.split('With it belongs:') ?? []
    expect(quoted).toContain('Families’ say when their block is renewed.')
    expect(quoted).toContain('Confidence in this finding: low.')
    // Kivelä and Wójcik were read whole, Lindqvist and Mackey as abstracts; the others that are counted say nothing of it.
    expect(quoted).toContain('What the studies say of it was read as abstract (2), full text (2); by person.')
    expect(quoted).toContain('Checked by a person: 0 of the')
  })

  test('says how much of a study was read where it says so, and no more of it that was read elsewhere', async () => {
    const studies = review.studies.map(study => {
      const pages = study.pages.map(page => (page.page === 's1' ? { ...page, read: 'summary' as const } : page))
      return study.id === 'kivela-1992-piha' ? { ...study, pages } : study
    })
    const [item] = await itemsOf(studies)
    expect(item && englishIn(item)).toContain('was read as summary (1), abstract (2), full text (1); by person.')
  })

  /** Santos alone speaks of the tongue. */
  test('of silence shows the passage of who speaks after all, and promises no more', () => {
    expect(items[1]?.querySelector('summary [lang=en]')?.textContent).toBe('Why · an example')
    expect(items[1]?.querySelectorAll('.passage').length).toBe(1)
  })
})
