import { address } from '../../../schema/bibliographic-texts.ts'
import type { Coding, Item, MarkedText } from '../coded-items/coded-export.ts'
import { plainText } from '../plain-text.ts'
import { type Given, LONGEST_TEXT } from '../reference.ts'
import { takeReference } from '../take-reference.ts'
import { type Names, toldByNames } from '../told-by-names.ts'
import { familyFirst } from './family-first.ts'
import { type Json, listIn, textIn } from './json-parts.ts'

const KEYS: Names = {
  title: 'Title',
  authors: 'Authors',
  editors: 'ParentAuthors',
  year: 'Year',
  container: 'ParentTitle Publisher Institution',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  doi: 'DOI',
  doiAlso: 'URL',
  type: 'TypeName',
  language: 'Language',
  kind: 'Publisher Institution',
}

/** The items of an export; `tooLong` counts the texts of codings that are no passage any more. */
export function eppiItems(file: Json): { items: Item[]; tooLong: number } {
  let tooLong = 0
  const items = listIn(file, 'References').map((item, index): Item => {
    const reference = takeReference('eppi', toldByNames(givenOf(item, index + 1), KEYS))
    return {
      item: textIn(item, 'ItemId'),
      status: textIn(item, 'ItemStatus').toUpperCase(),
      reference,
      address: addressOf(textIn(item, 'URL'), reference.fields.get('doi')),
      hasAbstract: textIn(item, 'Abstract') !== '',
      codings: listIn(item, 'Codes').map(coding => {
        const { texts, left } = textsOf(coding)
        tooLong += left
        return codingOf(coding, texts)
      }),
    }
  })
  return { items, tooLong }
}

/** In place of the line, which says nothing in a file that mostly has one, stands the number of the item in the file. */
function givenOf(item: Json, number: number): Given[] {
  const names = [...new Set(Object.values(KEYS).flatMap(list => list.split(' ')))]
  return names.map(name => {
    const text = textIn(item, name)
    return { name, text: name === 'Authors' ? familyFirst(text, textIn(item, 'ShortTitle')) : text, line: number }
  })
}

function addressOf(url: string, doi: string | undefined): string | undefined {
  if (address.safeParse(url).success) return url
  return doi === undefined ? undefined : `https://doi.org/${doi}`
}

function codingOf(coding: Json, texts: readonly MarkedText[]): Coding {
  return {
    attribute: textIn(coding, 'AttributeId'),
    arm: plainText(textIn(coding, 'ArmTitle')),
    reviewer: plainText(textIn(coding, 'ContactName')),
    texts,
  }
}

/** What was marked, and what was written beside the code. */
function textsOf(coding: Json): { texts: MarkedText[]; left: number } {
  const marked = listIn(coding, 'ItemAttributeFullTextDetails').map(one => ({
    text: textIn(one, 'Text'),
    where: [plainText(textIn(one, 'DocTitle')), rangeOf(textIn(one, 'TextFrom'), textIn(one, 'TextTo'))]
      .filter(part => part !== '')
      .join(', '),
  }))
  const all = [...marked, { text: textIn(coding, 'AdditionalText'), where: '' }]
  const short = all.filter(({ text }) => text.length <= LONGEST_TEXT)
  const texts = short.map(({ text, where }) => ({ text: plainText(text), where })).filter(({ text }) => text !== '')
  return { texts, left: all.length - short.length }
}

/** A PDF is marked in pages and no character is given: then both are 0. */
function rangeOf(from: string, to: string): string {
  return from === to ? '' : `${from}-${to}`
}
