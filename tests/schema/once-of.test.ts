import { expect, test } from 'vitest'
import { onceOf } from '../../schema/once-of.ts'

test('of each thing it is made once, also where nothing is what is made', () => {
  const asked: object[] = []
  const [a, b] = [{ n: 1 }, { n: 1 }]
  const made = onceOf((of: { n: number }) => {
    asked.push(of)
    return of === a ? undefined : [of.n]
  })
  expect([made(a), made(b), made(a)]).toEqual([undefined, [1], undefined])
  expect(made(b)).toBe(made(b))
  expect(asked).toEqual([a, b])
})
