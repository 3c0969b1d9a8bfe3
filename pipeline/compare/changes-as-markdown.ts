import { code, link } from '../canonical/plain-markdown.ts'
import { besideLines, changeName, editedLine, readersLine, valuesLine } from './changes-in-words.ts'
import { inComment } from './in-comment.ts'
import { cut, cutBeside } from './in-short.ts'
import type { Change, Cited } from './item.ts'

/** A longer address is no link: cut it would lead elsewhere. */
const LONGEST_ADDRESS = 300

/**
 * The changes of one study or document: first the passages that the changed codings are about, with the page each was read on, because that is what a reviewer
 * has to compare; then a table of what changed. No text is longer than `longest`.
 */
export function changesAsMarkdown(changes: readonly Change[], longest: number): string[] {
  if (changes.length === 0) return []
  const passages = new Map(
    changes.flatMap(({ cited }) => (cited === undefined ? [] : [[cited.passage, cited] as const])),
  )
  return [
    ...[...passages.values()].flatMap(one => [
      `> ${passageLine(one, longest)}`,
      ...besideOf(one, changes, longest),
      '',
    ]),
    '| What | Field | Before | After | Where |',
    '| --- | --- | --- | --- | --- |',
    ...changes.flatMap(change => rowsOf(change, longest)),
  ]
}

function passageLine({ passage, text, address, read, place }: Cited, longest: number): string {
  const isLong = address.length > LONGEST_ADDRESS
  const page =
    address === ''
      ? ''
      : ` (${isLong ? 'the page' : link('the page', address)}, read as ${inComment(read)}: ${inComment(cut(place, longest))})`
  return `**${inComment(passage)}** ${inComment(cut(text, longest))}${page}`
}

function besideOf(cited: Cited, changes: readonly Change[], longest: number): string[] {
  const keys = changes.filter(one => one.cited?.passage === cited.passage).map(({ key }) => key)
  return besideLines(cited, keys).flatMap(line => ['>', `> ${inComment(cut(line, longest))}`])
}

function rowsOf(change: Change, longest: number): string[] {
  const { what, fields, place, reason, kept, readers, edited, sentences } = change
  const whole = what === 'added' || what === 'removed'
  const values = whole
    ? [
        {
          field: '',
          before: what === 'added' ? '' : valuesLine(fields),
          after: what === 'added' ? valuesLine(fields) : '',
          line: 0,
        },
      ]
    : fields.map(one => {
        const [before, after] = cutBeside(one.before ?? '', one.after ?? '', longest)
        return { field: one.field, before, after, line: one.place.line }
      })
  const told = {
    unchanged: kept,
    readers: readers && readersLine(readers),
    edited: edited && editedLine(edited),
    ruling: reason,
    'rests on this': sentences?.join('; '),
  }
  const beside = Object.entries(told).flatMap(([field, after]) =>
    after === undefined ? [] : [{ field, before: '', after, line: 0 }],
  )
  const rows = [...values, ...beside]
  if (rows.length === 0) rows.push({ field: '', before: '', after: '', line: 0 })
  const at = `${code(cut(`${place.path}:${place.line}`, LONGEST_ADDRESS))}${what === 'removed' ? ' before' : ''}`
  return rows.map(({ field, before, after, line }, index) => {
    const where = index === 0 ? at : line === 0 || line === place.line ? '' : `line ${line}`
    const cells = [index === 0 ? changeName(change) : '', field, before, after].map(cell =>
      inComment(cut(cell, longest)),
    )
    return `| ${[...cells, where].join(' | ')} |`
  })
}
