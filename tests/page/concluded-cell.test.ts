import { describe, expect, test } from 'vitest'
import { fewIn } from '../../pipeline/emit/page/concluded-cell.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { miniReview } from './made-page.ts'

const [english, danish] = [catalogueOf('en'), catalogueOf('da')]

/** Of the promise Durand found that it makes no difference, and Lindqvist that it helps. */
describe('where a word takes more studies than there are', () => {
  const rows = aggregate(miniReview()).find(({ table }) => table.name === 'by-code')?.rows ?? []
  const of = (code: string) => {
    const row = rows.find(({ cells }) => cells.code === code)
    if (row === undefined) throw new Error(`there is no ${code}`)
    return row
  }

  test('no relation beside one way is not told as both ways', () => {
    expect(of('rent.promise').cells.conclusion).toBe('few')
    expect(fewIn(english, of('rent.promise'))).toBe('2: helps 1, no relation 1')
    expect(fewIn(danish, of('rent.promise'))).toBe('2: fremmer 1, ingen sammenhæng 1')
  })

  /** Santos alone speaks of the tongue. */
  test('what all of them declare stands without a number of its own', () => {
    expect(fewIn(english, of('meeting.tongue'))).toBe('1: helps')
  })
})
