import { describe, expect, test } from 'vitest'
import { withAnswer } from '../../pipeline/emit/readme-block.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Statement } from '../../schema/statement.ts'
import { README } from '../laws/mini-review.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

/** The mini review with two messages on what conditions do, counted by hand in tests/aggregate/is-carried.test.ts. */
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
    expect(english[1]).toMatch(/\b3; .*\b2; the bar: 2\b/)
    expect(english[1]).not.toContain('of our 6 studies')
  })

  test('stands so in README too', () => {
    const readme = withAnswer(README, reportData(review, aggregate(review), []), 'output') ?? ''
    expect(readme).toMatch(/\*\*Warmth gives more of a say\.\*\* .*3 of our 6 studies/)
    expect(readme).toContain('Awaiting its assessor')
    expect(readme).not.toContain('**Evening meetings give more of a say.**')
  })
})
