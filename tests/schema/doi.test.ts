import { describe, expect, test } from 'vitest'
import { bareDoi } from '../../schema/doi.ts'

describe('a DOI is bare without what stands before it', () => {
  test.each([
    ['https://doi.org/10.1234/abc', '10.1234/abc'],
    ['http://dx.doi.org/10.1234/abc', '10.1234/abc'],
    ['https://www.doi.org/10.1234/abc', '10.1234/abc'],
    ['doi.org/10.1234/abc', '10.1234/abc'],
    ['doi:10.1234/abc', '10.1234/abc'],
    ['DOI: 10.1234/abc', '10.1234/abc'],
    ['DOI 10.1234/abc', '10.1234/abc'],
    ['https://doi.org/10.1234%2Fabc', '10.1234/abc'],
    ['https://doi.org/10.1234/abc;', '10.1234/abc'],
    [
      'https://doi.org/10.1002/(SICI)1099-0860(199906)13:2%3C88::AID-CHI1%3E3.0.CO;2-T',
      '10.1002/(SICI)1099-0860(199906)13:2<88::AID-CHI1>3.0.CO;2-T',
    ],
  ])('%s', (typed, bare) => expect(bareDoi(typed)).toBe(bare))
})

describe('what may be another thing is left to a reader', () => {
  test.each([
    '10.1234/abc',
    '10.1234/50%25',
    'https://doi.org/10.1234/abc.',
    'https://doi.org/10.1234/abc?via=mail',
    'https://doi.org/10.1234/abc#results',
    'https://publisher.example/doi/10.1234/abc',
    'doi:10.1234/abc and others',
    'https://doi.org/10.1234/å',
    'https://doi.org/',
    'not-seen',
  ])('%s', typed => expect(bareDoi(typed)).toBe(typed))
})
