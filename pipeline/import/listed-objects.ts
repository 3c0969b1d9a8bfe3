import { DEEPEST } from './is-too-deep.ts'

/** An object of a list in a file: where it stands there, its line, and where in the outline it would. */
export interface ListedObject {
  from: number
  to: number
  line: number
  at: number
}

/** A text in JSON, with `{}` and its line ends in the place of each object of its lists: what is left of a hundred megabytes is small. */
export interface Outline {
  text: string
  objects: readonly ListedObject[]
}

/**
 * Tells the objects of a list from what is around them without reading them: those of the list that a file is, and of a list that its one object holds. What
 * is not closed goes on to the end. `undefined` of a text that is nested too deep to be read.
 */
export function outlineOf(pieces: Iterable<string>): Outline | undefined {
  const [open, objects]: [string[], ListedObject[]] = [[], []]
  const text: string[] = []
  let object: (ListedObject & { depth: number }) | undefined
  let [begin, line, length, isInText, comment] = [0, 1, 0, false, '']
  for (const piece of pieces) {
    let copied = 0
    const parts: string[] = []
    const copy = (part: string) => {
      parts.push(part)
      length += part.length
    }
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at]
      if (sign === '\n') {
        line++
        isInText = false
        if (comment === '//') comment = ''
        if (object !== undefined) copy('\n')
      } else if (comment !== '') {
        if (comment === '/*' && sign === '*' && piece[at + 1] === '/') comment = ''
      } else if (isInText) {
        if (sign === '\\' && piece[at + 1] !== '\n') at++
        else if (sign === '"') isInText = false
      } else if (sign === '"') isInText = true
      else if (sign === '/') comment = /^\/[/*]/.exec(piece.slice(at, at + 2))?.[0] ?? ''
      else if (sign === '{' || sign === '[') {
        if (sign === '{' && object === undefined && isList(open)) {
          copy(piece.slice(copied, at))
          object = { from: begin + at, to: 0, line, at: length, depth: open.length }
          copy('{}')
        }
        open.push(sign)
        if (open.length > DEEPEST) return undefined
      } else if (sign === '}' || sign === ']') {
        open.pop()
        if (object?.depth !== open.length) continue
        objects.push({ ...object, to: begin + at + 1 })
        object = undefined
        copied = at + 1
      }
    }
    if (object === undefined) copy(piece.slice(copied))
    begin += piece.length
    text.push(Buffer.from(parts.join('')).toString())
  }
  if (object !== undefined) objects.push({ ...object, to: begin })
  return { text: text.join(''), objects }
}

function isList(open: readonly string[]): boolean {
  return open.at(-1) === '[' && (open.length === 1 || (open.length === 2 && open[0] === '{'))
}

/** The texts of some objects, in their order, with what else is known of them. */
export function* textsOf<T extends ListedObject>(
  pieces: Iterable<string>,
  objects: readonly T[],
): Generator<[text: string, object: T]> {
  const unread = pieces[Symbol.iterator]()
  let [text, begin] = ['', 0]
  for (const object of objects) {
    while (begin + text.length < object.to) {
      const behind = Math.min(Math.max(0, object.from - begin), text.length)
      begin += behind
      text = text.slice(behind) + (unread.next().value ?? '')
    }
    yield [text.slice(object.from - begin, object.to - begin), object]
  }
}
