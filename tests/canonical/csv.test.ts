import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../pipeline/canonical/csv.ts'

describe('writeCsv', () => {
  it('writes quotes only where they are needed, LF, and a final line feed', () => {
    const row = ['plain æøå', 'a,b', 'say "no"', 'two\nlines', "it's; fine", '']
    expect(writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], [row])).toBe(
      'a,b,c,d,e,f\nplain æøå,"a,b","say ""no""","two\nlines",it\'s; fine,\n',
    )
  })

  it('keeps blanks at the ends of a cell safe in quotes', () => {
    expect(writeCsv(['a', 'b', 'c'], [[' x', 'x ', '\ufeffx']])).toBe('a,b,c\n" x","x ","\ufeffx"\n')
  })

  it('writes an empty cell of a one-column sheet in quotes, because an empty line is no row', () => {
    expect(writeCsv(['a'], [['x'], ['']])).toBe('a\nx\n""\n')
  })

  it('writes a header alone', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\n')
  })

  it('throws where a row has not one cell for each column', () => {
    expect(() => writeCsv(['a', 'b'], [['1']])).toThrow(RangeError)
    expect(() => writeCsv(['a', 'b'], [['1', '2', '3']])).toThrow(RangeError)
  })
})
