import { code, link, plain } from '../canonical/plain-markdown.ts'
import type { Change, Cited } from './item.ts'
import { besideLines, changeName, cut, editedLine, readersLine, valuesLine } from './words.ts'

/** The longest that a value is shown. */
const LONGEST_VALUE = 500

/**
 * The changes of one study or document: first the passages that the changed codings are about, with the page each was read on, because that is what a reviewer
 * has to compare; then a table of what changed.
 */
export function changesAsMarkdown(changes: readonly Change[]): string[] {
  const passages = new Map(
    changes.flatMap(({ cited }) => (cited === undefined ? [] : [[cited.passage, cited] as const])),
  )
  return [
    ...[...passages.values()].flatMap(one => [`> ${passageLine(one)}`, ...besideOf(one, changes), '']),
    '| What | Field | Before | After | Where |',
    '| --- | --- | --- | --- | --- |',
    ...changes.flatMap(rowsOf),
  ]
}

function passageLine({ passage, text, address, read, place }: Cited): string {
  const page = address === '' ? '' : ` (${link('the page', address)}, read as ${plain(read)}: ${plain(place)})`
  return `**${plain(passage)}** ${plain(cut(text, LONGEST_VALUE))}${page}`
}

function besideOf(cited: Cited, changes: readonly Change[]): string[] {
  const keys = changes.filter(one => one.cited?.passage === cited.passage).map(({ key }) => key)
  return besideLines(cited, keys).flatMap(line => ['>', `> ${plain(line)}`])
}

function rowsOf(change: Change): string[] {
  const { what, fields, place, reason, kept, readers, edited } = change
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
    : fields.map(one => ({ field: one.field, before: one.before ?? '', after: one.after ?? '', line: one.place.line }))
  const told = {
    unchanged: kept,
    readers: readers && readersLine(readers),
    edited: edited && editedLine(edited),
    ruling: reason,
  }
  const beside = Object.entries(told).flatMap(([field, after]) =>
    after === undefined ? [] : [{ field, before: '', after, line: 0 }],
  )
  const rows = [...values, ...beside]
  if (rows.length === 0) rows.push({ field: '', before: '', after: '', line: 0 })
  const at = `${code(`${place.path}:${place.line}`)}${what === 'removed' ? ' before' : ''}`
  return rows.map(({ field, before, after, line }, index) => {
    const where = index === 0 ? at : line === 0 || line === place.line ? '' : `line ${line}`
    const cells = [index === 0 ? changeName(change) : '', field, before, after].map(cell =>
      plain(cut(cell, LONGEST_VALUE)),
    )
    return `| ${[...cells, where].join(' | ')} |`
  })
}
