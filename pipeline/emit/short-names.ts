import { isMissing } from '../../schema/missing.ts'
import type { Document, Study } from '../../schema/settled.ts'

/** Studies and documents by names that fit in a cell. Where several would have one name each gets a letter, as in a list of references. */
export function shortNames(sources: readonly (Study | Document)[]): Map<string, string> {
  const plain = sources.map(source => ({ id: source.id, name: nameOf(source) }))
  return new Map(
    plain.map(({ id, name }) => {
      const alike = plain.filter(one => one.name === name)
      const place = alike.findIndex(one => one.id === id)
      return [id, alike.length === 1 ? name : `${name}${String.fromCharCode('a'.charCodeAt(0) + place)}`]
    }),
  )
}

/** Family names and year. Where no author was seen: the publisher and year of a document, else the id. */
function nameOf({ id, record }: Study | Document): string {
  const year = isMissing(record.year) ? '' : ` ${record.year}`
  const authors = isMissing(record.authors) ? [] : record.authors.map(author => author.split(',')[0] ?? author)
  const [first, second] = authors
  const seen = authors.every(author => !isMissing(author))
  if (first === undefined)
    return 'publisher' in record && !isMissing(record.publisher) ? `${record.publisher}${year}` : id
  if (second === undefined) return `${first}${year}`
  return authors.length === 2 && seen ? `${first} & ${second}${year}` : `${first} et al.${year}`
}
