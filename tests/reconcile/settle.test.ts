import { describe, expect, it } from 'vitest'
import { regionsOf, settleRows } from '../../pipeline/reconcile/settle.ts'
import type { Protocol } from '../../schema/protocol.ts'

const protocol = {
  regions: [
    { region: 'home', labels: { da: 'H', en: 'H' }, countries: ['DK'] },
    { region: 'north', labels: { da: 'N', en: 'N' }, countries: ['NO', 'SE'] },
    { region: 'beyond', labels: { da: 'B', en: 'B' }, countries: ['any-other'] },
  ],
} as unknown as Protocol

describe('the regions of a study', () => {
  it('stand in the order of the protocol, each once', () => {
    expect(regionsOf(['SE', 'US', 'NO', 'DK'], protocol)).toEqual(['home', 'north', 'beyond'])
    expect(regionsOf(['NO', 'SE'], protocol)).toEqual(['north'])
  })
  it('take a country of no region where any other belongs', () => {
    expect(regionsOf(['NZ'], protocol)).toEqual(['beyond'])
  })
  it('are missing where the countries are, with the same word', () => {
    expect(regionsOf('not-seen', protocol)).toBe('not-seen')
  })
})

describe('the rows of sheets that are kept as they stand', () => {
  it('are none where a sheet is not there', () => {
    const rows = Object.values(settleRows({}, 'review'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flat()).toEqual([])
  })
})
