import { counted } from '../diagnostics/counted.ts'
import { besideLines, changeName, editedLine, fieldLine, readersLine, valuesLine } from './changes-in-words.ts'
import { ALL } from './in-short.ts'
import type { Change } from './item.ts'

/** So many lines of changes are shown, and the change that begins in them to its end. */
const MOST_LINES = 70
/** Of what a field said and says now, so that a line shows both. */
const LONGEST_SIDE = 250

/** The changes as lines for a terminal. A passage stands once, below the changes that are about it. */
export function changesAsLines(changes: readonly Change[]): string[] {
  const lines: string[] = []
  for (const [index, change] of changes.entries()) {
    if (lines.length >= MOST_LINES) return [...lines, `… and ${counted(changes.length - index, 'more change')}; ${ALL}`]
    const next = changes[index + 1]
    lines.push(...changeLines(change))
    if (next === undefined || passageOf(next) !== passageOf(change))
      lines.push(
        ...passageLines(
          change,
          changes.filter(one => passageOf(one) === passageOf(change)),
        ),
      )
  }
  return lines
}

function passageOf({ group, cited }: Change): string {
  return cited === undefined ? '' : `${group}/${cited.passage}`
}

function changeLines(change: Change): string[] {
  const { group, what, fields, place, reason, kept, readers, edited, sentences } = change
  const whole = what === 'added' || what === 'removed'
  const moved = fields.map(
    field => `${fieldLine(field, LONGEST_SIDE)}${field.place.line === place.line ? '' : ` (line ${field.place.line})`}`,
  )
  return [
    `${place.path}:${place.line}${what === 'removed' ? ' (before)' : ''}: ${group}: ${changeName(change)}`,
    ...[
      ...(whole ? [valuesLine(fields)] : moved),
      ...(kept === undefined ? [] : [`unchanged: ${kept}`]),
      ...(readers === undefined ? [] : [`readers: ${readersLine(readers)}`]),
      ...(edited === undefined ? [] : [`edited: ${editedLine(edited)}`]),
      ...(reason === undefined ? [] : [`ruling: ${reason}`]),
      ...(sentences === undefined ? [] : [`rests on this: ${sentences.join('; ')}`]),
    ].map(line => `    ${line}`),
  ]
}

/** What a reviewer has to compare: what the passage says, where it was read, and what else is said of it. */
function passageLines({ cited }: Change, about: readonly Change[]): string[] {
  if (cited === undefined) return []
  const page = [cited.address, cited.place].filter(part => part !== '').join(', ')
  return [
    ...(about.some(({ kind }) => kind === 'passage') ? [] : [`passage: ${cited.text}`]),
    ...(page === '' ? [] : [`read on: ${page}`]),
    ...besideLines(
      cited,
      about.map(({ key }) => key),
    ),
  ].map(line => `    ${line}`)
}
