import type { Archive } from '../archive/read-archive.ts'
import { rawText } from './raw-text.ts'
import { hasPart, type Node, textOf } from './xml-node.ts'

/** The plain text of a source or a note, wherever the project keeps it, or why there is none, in words that go on after "because". */
export function projectTexts(archive: Archive): (node: Node) => { text: string } | { because: string } {
  const byName = new Map(archive.names.map(name => [name.toLowerCase(), name]))
  return node => {
    if (hasPart(node, 'PlainTextContent')) return { text: textOf(node, 'PlainTextContent') }
    const path = textOf(node, '@plainTextPath')
    if (path === '') return { because: 'the project has no plain text of them' }
    const [, name] = /^internal:\/\/\/?(.+)$/i.exec(path) ?? []
    if (name === undefined) return { because: 'their texts are files outside the project' }
    const bytes = archive.read(byName.get(`sources/${name}`.toLowerCase()) ?? '')
    if (bytes === undefined) return { because: 'their texts are not in the project' }
    if (typeof bytes === 'string') return { because: `a text of them ${bytes}` }
    const text = rawText(bytes)
    return text === undefined ? { because: 'their texts are no text in UTF-8 or UTF-16' } : { text }
  }
}
