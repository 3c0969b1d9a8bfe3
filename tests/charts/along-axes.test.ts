import { expect, test } from 'vitest'
import { alongAxes } from '../../pipeline/emit/along-axes.ts'

test.each([
  ['a polygon of steps along the axes', 'M-2,-1L-2,1L3,1L3,-1Z', 'M-2,-1V1H3V-1Z'],
  ['several steps in one direction', 'M1.5,9L3,9L4.25,9L4.25,2', 'M1.5,9H4.25V2'],
  ['a line that goes back over itself', 'M0,0L5,0L2,0L2,0', 'M0,0H5H2H2'],
  ['slanted steps', 'M-5,0L0,-5L5,0L0,5Z', 'M-5,0L0,-5L5,0L0,5Z'],
  ['a curve', 'M0,0C1,1,2,2,3,3', 'M0,0C1,1,2,2,3,3'],
  ['two lines in one path', 'M0,0L1,0M2,0L3,0', 'M0,0L1,0M2,0L3,0'],
])('%s', (_, path, expected) => {
  expect(alongAxes(path)).toBe(expected)
})
