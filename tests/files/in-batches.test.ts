import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inBatches } from '../../pipeline/files/in-batches.ts'

test('what is given for each item stands in the order of the items, whichever was done first', async () => {
  const items = Array.from({ length: 70 }, (_, index) => index)
  const given = await inBatches(items, async item => {
    await setTimeout(item % 3)
    return -item
  })
  expect(given).toEqual(items.map(item => -item))
})

test('where one fails nothing goes on behind whoever is told, and nothing is begun anew', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const failing = inBatches(
    Array.from({ length: 70 }, (_, index) => index),
    async item => {
      begun.push(item)
      if (item === 1) throw new Error('the disk is full')
      await setTimeout(5)
      ended.push(item)
    },
  )
  await expect(failing).rejects.toThrow('the disk is full')
  expect(ended).toHaveLength(begun.length - 1)
  expect(begun).not.toContain(69)
})
