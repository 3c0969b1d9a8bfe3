import { visible } from '../diagnostics/problem.ts'
import type { Diff } from './diff.ts'
import type { Change } from './item.ts'
import {
  changeName,
  conclusionsLine,
  cut,
  fieldLine,
  folded,
  headline,
  kindLine,
  tableLine,
  unreadableLines,
  valuesLine,
} from './words.ts'

/** A list this long is folded, and a line this long cut. */
const LONGEST = 60
const LONGEST_LINE = 600

/** The difference as lines for a terminal. */
export function diffAsText(diff: Diff): string {
  const lines = [headline(diff), kindLine(diff)]
  for (const { line, problems } of unreadableLines(diff))
    lines.push(line, ...problems.map(({ at, what }) => `  ${at}: ${what}`))
  lines.push('', conclusionsLine(diff))
  if (diff.conclusions !== 'unknown')
    for (const { kind, about, says, before, after, counts, because } of diff.conclusions)
      lines.push(
        `  ${kind} ${about}${says === '' ? '' : ` (${says})`}: ${before} → ${after}`,
        ...(counts === '' ? [] : [`      ${counts}`]),
        ...(because.length === 0 ? [] : [`      because of ${because.join(', ')}`]),
      )
  lines.push('', `Changes: ${diff.changes.length + diff.files.length}`)
  lines.push(...folded(diff.changes.flatMap(changeLines), LONGEST))
  for (const { path, what, gone, come } of diff.files)
    lines.push(
      `  ${path}: ${what}${gone.length + come.length === 0 ? ' (the same lines in another order, or another end)' : ''}`,
      ...folded(
        [...gone.map(one => `    - ${one.line}: ${one.text}`), ...come.map(one => `    + ${one.line}: ${one.text}`)],
        LONGEST,
      ),
    )
  if (diff.tables.length > 0) lines.push('', 'Tables:', ...diff.tables.map(table => `  ${tableLine(table)}`))
  return lines.map(line => `${cut(visible(line), LONGEST_LINE)}\n`).join('')
}

function changeLines(change: Change): string[] {
  const { group, what, fields, place, reason, cited, kept } = change
  const whole = what === 'added' || what === 'removed'
  const moved = fields.map(
    field => `${fieldLine(field)}${field.place.line === place.line ? '' : ` (line ${field.place.line})`}`,
  )
  const page = [cited?.address, cited?.place].filter(part => part !== undefined && part !== '').join(', ')
  return [
    `  ${place.path}:${place.line}${what === 'removed' ? ' (before)' : ''}: ${group}: ${changeName(change)}`,
    ...(whole ? [`      ${valuesLine(fields)}`] : moved.map(line => `      ${line}`)),
    ...(kept === undefined ? [] : [`      unchanged: ${kept}`]),
    ...(reason === undefined ? [] : [`      ruling: ${reason}`]),
    ...(cited === undefined || change.kind === 'passage' ? [] : [`      passage: ${cited.text}`]),
    ...(page === '' ? [] : [`      read on: ${page}`]),
  ]
}
