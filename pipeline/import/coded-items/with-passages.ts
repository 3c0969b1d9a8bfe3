import type { Page } from '../../../schema/page-read.ts'
import { writeNote } from '../../canonical/note.ts'
import type { CodedPassage } from './coded-item.ts'
import { pagePart, passagePart } from './note-parts.ts'

/** A note with more pages and passages, behind those it has; passages are its last part. */
export function withPassages(note: string, pages: readonly Page[], passages: readonly CodedPassage[]): string {
  const lines = note.replace(/\s+$/, '').split('\n')
  const [pagesAt, passagesAt] = [lines.indexOf('## Pages'), lines.indexOf('## Passages')]
  const before = lines.slice(0, passagesAt === -1 ? undefined : passagesAt)
  const after = passagesAt === -1 ? (passages.length === 0 ? [] : ['## Passages']) : lines.slice(passagesAt)
  const more = [...(pagesAt === -1 && pages.length > 0 ? ['## Pages'] : []), ...linesOf(writeNote(pages.map(pagePart)))]
  return `${[...before, ...more, ...after, ...linesOf(writeNote(passages.map(passagePart)))].join('\n')}\n`
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
