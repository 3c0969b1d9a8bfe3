import { describe, expect, test } from 'vitest'
import { languageCode } from '../../pipeline/import/language-code.ts'
import { plainLine } from '../../pipeline/import/plain-line.ts'
import { yearIn } from '../../pipeline/import/year-in.ts'
import { doiIn } from '../../pipeline/review/doi-in.ts'

describe('the year in a date', () => {
  test.each([
    ['2015', '2015'],
    ['2015///', '2015'],
    ['2015/05/01/spring', '2015'],
    ['SEP 22 2010', '2010'],
    ['22-09-2010', '2010'],
    ['2014-10-02T00:07:46Z', '2014'],
    ['20150501', '2015'],
    ['2014/2015', '2014'],
    ['c2015', '2015'],
    ['15', undefined],
    ['SEP 22', undefined],
    ['20151', undefined],
    ['0815', undefined],
    ['', undefined],
  ])('%s', (text, year) => expect(yearIn(text)).toBe(year))
})

describe('the DOI in a text', () => {
  test.each([
    ['10.5555/yard', '10.5555/yard'],
    ['doi:10.5555/yard', '10.5555/yard'],
    ['https://doi.org/10.5555/yard', '10.5555/yard'],
    ['http://dx.doi.org/10.5555%2Fyard', '10.5555/yard'],
    ['10.5555/yard [doi]', '10.5555/yard'],
    ['See 10.5555/yard.', '10.5555/yard'],
    ['(10.5555/yard)', '10.5555/yard'],
    ['10.1016/S0140-6736(05)67890-1', '10.1016/S0140-6736(05)67890-1'],
    [
      '10.1002/(SICI)1099-0860(199912)13:4<488::AID>3.0.CO;2-X',
      '10.1002/(SICI)1099-0860(199912)13:4<488::AID>3.0.CO;2-X',
    ],
    [
      'https://doi.org/10.1002/(SICI)1099(1999)13:4%3C488::AID%3E3.0.CO;2-X',
      '10.1002/(SICI)1099(1999)13:4<488::AID>3.0.CO;2-X',
    ],
    [
      'https://www.example.org/inward/record.uri?eid=2-s2.0-85189760133&doi=10.5555%2fyard-2&partnerID=40',
      '10.5555/yard-2',
    ],
    ['https://www.example.org/articles/10.5555/yard/full', '10.5555/yard'],
    ['https://www.example.org/content/pdf/10.5555/yard.pdf', '10.5555/yard'],
    ['https://doi.org/10.5555/yard?source=x#top', '10.5555/yard'],
    ['not available', undefined],
    ['10.5555', undefined],
    ['110.5555/yard', undefined],
    ['10.5555/gård', undefined],
    ['10.5555/x-gård', undefined],
    ['“10.5555/yard”', '10.5555/yard'],
    ['https://example.org/record/1', undefined],
  ])('%s', (text, doi) => expect(doiIn(text)).toBe(doi))
})

describe('the code of a language', () => {
  test.each([
    ['en', 'en'],
    ['da-DK', 'da'],
    ['en_US', 'en'],
    ['English', 'en'],
    ['ENGLISH', 'en'],
    ['eng', 'en'],
    ['dan', 'da'],
    ['ger', 'de'],
    ['deu', 'de'],
    ['Danish', 'da'],
    ['dansk', 'da'],
    ['engelsk', 'en'],
    ['Deutsch', 'de'],
    ['ngerman', 'de'],
    ['british', 'en'],
    ['Norwegian', 'no'],
    ['Norwegian Bokmål', 'nb'],
    ['Greek', 'el'],
    ['mul', undefined],
    ['xx', undefined],
    ['Klingon', undefined],
    ['', undefined],
  ])('%s', (told, code) => expect(languageCode(told)).toBe(code))
})

describe('a text on one line', () => {
  test.each([
    ['A <i>quiet</i> yard', 'A quiet yard'],
    ['H<sub>2</sub>O &amp; CO<SUB>2</SUB>', 'H2O & CO2'],
    ['a < b and <script>', 'a < b and <script>'],
    ['&lt;b&gt; &#233;&#xe9; &nope; &#1; &#55296;', '<b> éé &nope; &#1;'],
    ['two\n lines\u2028here\ttoo', 'two lines here too'],
    ['soft\u00adhyphen, \u200bzero\u202e, \ue000', 'softhyphen, zero,'],
    [
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 a\u200c 1',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 a 1',
    ],
    ['e\u0301', 'é'],
  ])('%j', (text, plain) => expect(plainLine(text)).toBe(plain))
})
