import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { fault } from '../../diagnostics/faults.ts'
import type { Place } from '../../diagnostics/place.ts'
import { type Problem, quoted } from '../../diagnostics/problem.ts'
import { DEEPEST, isTooDeep } from '../is-too-deep.ts'
import { lineFinder } from '../line-finder.ts'

/** A value that JSON gave, with the place of each of its parts. */
export interface JsonRead {
  value: unknown
  /** Where a part stands, by its keys and numbers; where it is missing, what it would stand in. */
  placeOf: (path: readonly PropertyKey[]) => Place
  /** Where a key of an object stands. */
  keyPlace: (path: readonly PropertyKey[], key: string) => Place
}

/** Reads JSON, or says at which place it is none. A key stands once, because only one of two would be read. */
export function readJson(path: string, text: string): JsonRead | Problem[] {
  const placeAt = placesIn(path, text)
  if (isTooDeep(text)) return [notJson(placeAt(0, 0), `it is nested more than ${DEEPEST} deep`)]
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
  const [error] = errors
  const value = parsed(text)
  if (error !== undefined || root === undefined || value === undefined) {
    const offset = Math.min(error?.offset ?? 0, text.trimEnd().length)
    const expected = error === undefined ? undefined : EXPECTED[printParseErrorCode(error.error)]
    return [notJson(placeAt(offset, offset + (error?.length ?? 0)), expected)]
  }
  const twice = keysTwice(root).map(key =>
    fault(
      'field-once',
      placeAt(key.offset, key.offset + key.length),
      `Unexpected second ${quoted(String(key.value))}, expected each key once`,
      `bring both together in ${path}.`,
    ),
  )
  if (twice.length > 0) return twice
  const nodeAt = (at: readonly PropertyKey[]): Node | undefined => findNodeAtLocation(root, at as (string | number)[])
  return {
    ...value,
    placeOf: at => {
      for (let length = at.length; length >= 0; length--) {
        const node = nodeAt(at.slice(0, length))
        if (node === undefined) continue
        const end = length === at.length ? node.offset + node.length : node.offset + 1
        return placeAt(node.offset, end)
      }
      return placeAt(0, 0)
    },
    keyPlace: (at, key) => {
      const pair = nodeAt(at)?.children?.find(({ children: [name] = [] }) => name?.value === key)
      const name = pair?.children?.[0]
      return name === undefined ? placeAt(0, 0) : placeAt(name.offset, name.offset + name.length)
    },
  }
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** What JSON expects where it breaks, in words of ours. */
const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in straight quotes stands here; behind the last one no comma',
  ValueExpected: 'a value stands here; behind the last one no comma, and a text in straight quotes',
  ColonExpected: 'a colon stands between a key and its value',
  CommaExpected: 'a comma stands between two parts',
  CloseBraceExpected: 'a `}` closes what `{` opens',
  CloseBracketExpected: 'a `]` closes what `[` opens',
  EndOfFileExpected: 'nothing stands behind the last `}`',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text ends on its line with a straight quote',
  InvalidCharacter: 'a line end in a text is written \\n',
  InvalidEscapeCharacter: 'a backslash in a text is written \\\\',
}

function notJson(place: Place, expected = 'a key, a value or the sign between them'): Problem {
  return {
    ...fault(
      'known-value',
      place,
      `Unexpected text that is no JSON from here on: ${expected}`,
      `mend it here in ${place.path}; or move the file away, and the next import writes the map anew.`,
    ),
    why: 'from here on nobody can tell what the map says.',
  }
}

function keysTwice({ type, children = [] }: Node): Node[] {
  const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : []
  const own = keys.filter((key, at) => keys.findIndex(one => one.value === key.value) < at)
  return [...own, ...children.flatMap(keysTwice)]
}

function placesIn(path: string, text: string): (from: number, to: number) => Place {
  const lineAt = lineFinder(text)
  const columnAt = (at: number) => (at === 0 ? 1 : at - text.lastIndexOf('\n', at - 1))
  return (from, to) => ({
    path,
    ...{ line: lineAt(from), column: columnAt(from), endLine: lineAt(to), endColumn: columnAt(to) },
  })
}
