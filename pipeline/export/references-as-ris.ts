import { NAMES_OF_TYPE, UNSAID } from './names-of-type.ts'
import type { WrittenReference } from './written-reference.ts'

/** References as RIS: a tag a line. */
export function referencesAsRis(references: readonly WrittenReference[]): string {
  return references.map(record).join('\n')
}

function record(one: WrittenReference): string {
  const { ris, kind } = one.type === undefined ? UNSAID : NAMES_OF_TYPE[one.type]
  const [first, last] = ends(one.pages)
  const lines: [string, string | number | undefined][] = [
    ['TY', ris.type],
    ['ID', one.id],
    ['TI', one.title],
    ...one.names.map((parts): [string, string] => ['AU', parts.join(', ')]),
    ['PY', one.year],
    [ris.container, one.container],
    ['VL', one.volume],
    ['IS', one.issue],
    ['SP', first],
    ['EP', last],
    ['DO', one.doi],
    ['LA', one.language],
    ['M3', kind],
  ]
  const given = lines.filter(([, text]) => text !== undefined)
  return `${given.map(([tag, text]) => `${tag}  - ${text}\n`).join('')}ER  - \n`
}

/** First and last page, where that is what the text is. */
function ends(pages: string | undefined): [string | undefined, string | undefined] {
  const [, first, last] = /^(\w+)-(\w+)$/.exec(pages ?? '') ?? []
  return first === last ? [pages, undefined] : [first, last]
}
