import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAst } from 'vitest/node'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'
import { NOTE } from '../../schema/notes.ts'
import { PAGES } from '../../schema/pages.ts'
import { SHEETS } from '../../schema/sheets.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/** The parts of programs, taken apart once and let go; the languages hold what words, tables and columns are called, each in its own folder. */
let program: ReturnType<typeof partsOf> = []
beforeAll(() => {
  program = ['schema', 'pipeline']
    .flatMap(folder =>
      (readdirSync(folder, { recursive: true }) as string[]).map(path => join(folder, path).replaceAll('\\', '/')),
    )
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith('pipeline/languages/'))
    .flatMap(path => partsOf(path, readFileSync(path, 'utf8')))
})
afterAll(() => {
  program = []
})

/** Lists whose words are names of columns and kinds too, so that to name two of them says nothing. */
const NAMES: readonly string[] = ['compared', 'everything', 'source_kind', 'code_origin']
const lists = Object.entries(VOCABULARY).filter(([name]) => !NAMES.includes(name))

describe('what is written once', () => {
  test('a list of closed words that is written again is held to the vocabulary by its type', () => {
    const again = nodesOf('schema/vocabulary.ts', 'schema/missing.ts').flatMap(({ at, node, held }) => {
      const words = [...new Set(wordsIn(node))]
      const list = lists.find(([, of]) => words.length > 1 && words.every(word => Object.hasOwn(of, word)))
      return list === undefined || held ? [] : [`${at()} ${list[0]}: ${words.join(', ')}`]
    })
    expect(again).toEqual([])
  })

  test('the file of a sheet, page or note is named in the schema', () => {
    const files = [...Object.values(SHEETS), ...Object.values(PAGES)].map(({ file }) => file.replace('<coder>', 'a'))
    const named = nodesOf('schema/sheets.ts', 'schema/page-files.ts', 'schema/notes.ts').flatMap(({ at, node }) => {
      const text = textOf(node)
      const file = [...files, NOTE].find(
        name => text === name || text?.startsWith(`/${name}`) || text?.endsWith(`/${name}`),
      )
      return file === undefined ? [] : [`${at()} ${file}`]
    })
    expect(named).toEqual([])
  })

  test('the key of a sheet is named in the schema', () => {
    const keys = Object.values(SHEETS).map(({ key }) => key.join())
    const named = nodesOf('schema/sheets.ts').flatMap(({ at, node }) =>
      node.type === 'ArrayExpression' && wordsIn(node).length > 1 && keys.includes(wordsIn(node).join())
        ? [`${at()} ${wordsIn(node).join()}`]
        : [],
    )
    expect(named).toEqual([])
  })

  test('what a table or column is called stands in the languages', () => {
    const labels = new Set(
      Object.values(CATALOGUES)
        .flatMap(({ columns, tables }) => [...Object.values(columns), ...Object.values(tables)])
        .filter(label => label.includes(' ')),
    )
    const typed = nodesOf().flatMap(({ at, node }) => {
      const text = textOf(node)
      return text !== undefined && labels.has(text) ? [`${at()} ${text}`] : []
    })
    expect(typed).toEqual([])
  })
})

/** Every part of every program but these; `at` gives its path and line. */
function nodesOf(...without: readonly string[]) {
  return program.filter(({ path }) => !without.includes(path))
}

/** Every part of a program; `held` where a type says what it must hold. */
function partsOf(path: string, text: string) {
  const found: { path: string; at: () => string; node: Node; held: boolean }[] = []
  const walk = (part: unknown, held: boolean): void => {
    if (Array.isArray(part)) for (const one of part) walk(one, held)
    if (!isNode(part) || part.type.startsWith('Import') || part.type === 'TSLiteralType') return
    const isHeld = held || part.type === 'TSSatisfiesExpression' || isAnnotated(part)
    const at = () => `${path}:${text.slice(0, part.start).split('\n').length}`
    found.push({ path, at, node: part, held: isHeld })
    for (const [key, value] of Object.entries(part)) if (key !== 'source') walk(value, isHeld)
  }
  walk(parseAst(text, { lang: 'ts' } as never).body, false)
  return found
}

/** A declaration whose type is written. */
function isAnnotated({ type, id }: Node): boolean {
  return type === 'VariableDeclarator' && isNode(id) && id.typeAnnotation !== null && id.typeAnnotation !== undefined
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string'
}

/** The texts of a list, or the keys of an object. */
function wordsIn({ type, elements, properties }: Node): string[] {
  if (type === 'ArrayExpression') return (elements as (Node | null)[]).map(one => String(one?.value))
  if (type !== 'ObjectExpression') return []
  return (properties as Node[]).map(({ key }) => (isNode(key) ? String(key.name ?? key.value) : ''))
}

function textOf({ type, value }: Node): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value
  return type === 'TemplateElement' ? String((value as { cooked?: string }).cooked ?? '') : undefined
}
