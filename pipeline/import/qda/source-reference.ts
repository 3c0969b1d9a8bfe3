import { plainText } from '../plain-text.ts'
import type { Reference } from '../reference.ts'
import { takeReference } from '../take-reference.ts'
import { type Names, toldByNames } from '../told-by-names.ts'
import { guidIn } from './guid-in.ts'
import type { Project } from './project.ts'
import { type Node, nodesIn, textOf } from './xml-node.ts'

const NAMES: Names = {
  title: 'title',
  authors: 'authors author',
  editors: 'editors editor',
  year: 'year publication_year',
  container: 'container journal publisher',
  volume: 'volume',
  issue: 'issue',
  pages: 'pages',
  doi: 'doi',
  doiAlso: 'url address',
  type: 'type',
  language: 'language',
  kind: '',
}
const TAKEN = new Set([...Object.values(NAMES).flatMap(list => list.split(' ')), 'coded_by'])
/** What programs put behind the name of a document. */
const ENDING = /\.(txt|docx?|odt|rtf|pdf|md|html?|jpe?g|png|mp3|m4a|wav|mp4|mov|avi)$/i

/** What a source is: by the variables that it has for it, else by its name. */
export function sourceReference(
  { variables, letters, leave }: Project,
  node: Node,
): { reference: Reference; id: string; readers: string[] } {
  const name = plainText(textOf(node, '@name'))
  const values = nodesIn(node, 'VariableValue').map(one => ({
    name: variables.get(guidIn(nodesIn(one, 'VariableRef')[0], '@targetGUID')) ?? '',
    text: plainText(VALUES.map(value => textOf(one, value)).find(text => text.trim() !== '') ?? ''),
  }))
  const others = values.filter(one => one.text !== '' && !TAKEN.has(one.name))
  leave('variables of sources', 'only whoever reads a study here can fill in its other fields', others.length)
  const hasTitle = values.some(one => one.name === 'title' && one.text !== '')
  const given = [...values, ...(hasTitle ? [] : [{ name: 'title', text: name.replace(ENDING, '') }])]
  const readers = values.filter(one => one.name === 'coded_by').flatMap(one => one.text.split(/\s*;\s*/))
  return {
    reference: takeReference(
      'qda',
      toldByNames(
        given.map(one => ({ ...one, line: 1 })),
        NAMES,
      ),
    ),
    id: name,
    readers: readers.flatMap(letter => letters.get(letter) ?? []),
  }
}

const VALUES = ['TextValue', 'IntegerValue', 'FloatValue', 'DateValue', 'DateTimeValue', 'BooleanValue']
