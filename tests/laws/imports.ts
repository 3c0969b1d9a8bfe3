import { posix } from 'node:path'

/** What a module imports: a file by its path from the root, or a package. `typeOnly` imports are gone when the program runs. */
export interface Import {
  to: string
  typeOnly: boolean
}
export type Modules = ReadonlyMap<string, readonly Import[]>

/**
 * The layers in order; each may import those before it and itself. What the stages hand on stands in `review`, so that they need not know one another:
 * `emit` writes the tables it is handed and knows nothing of how they were counted. `files` stands apart: of ours it knows only what a file with its path is,
 * and only verbs and the command line import it.
 */
const GROUND = ['schema', 'diagnostics', 'review', 'languages', 'canonical', 'encoding']
const SIDE_BY_SIDE = ['ingest', 'shape', 'reconcile', 'rules', 'aggregate', 'compare', 'import', 'export', 'emit']
const UP_TO_STAGES = [...GROUND, ...SIDE_BY_SIDE, 'stages']
const BEFORE: Record<string, readonly string[]> = {
  schema: [],
  diagnostics: ['schema'],
  review: ['schema', 'diagnostics'],
  languages: ['schema'],
  canonical: ['schema', 'diagnostics', 'review', 'languages'],
  encoding: ['diagnostics'],
  ...Object.fromEntries(SIDE_BY_SIDE.map(stage => [stage, GROUND])),
  stages: [...GROUND, ...SIDE_BY_SIDE],
  thread: [...GROUND, ...SIDE_BY_SIDE],
  files: ['review'],
  explain: [...GROUND, 'rules', 'aggregate'],
  packet: GROUND,
  begin: GROUND,
  recode: [...GROUND, 'reconcile', 'rules'],
  verbs: [...UP_TO_STAGES, 'files', 'explain', 'packet', 'begin', 'recode'],
  index: [...UP_TO_STAGES, 'files', 'verbs'],
  cli: [...UP_TO_STAGES, 'files', 'explain', 'packet', 'begin', 'recode', 'verbs'],
}

/** Where a package may be loaded, and where its types may be named. What is not listed may stand anywhere. */
const PLACES: readonly { name: RegExp; loaded: RegExp; named: RegExp }[] = [
  { name: /^arquero$/, ...only(/^pipeline\/aggregate\//) },
  { name: /^csv-parse$/, ...only(/^pipeline\/ingest\//) },
  { name: /^(@citation-js\/.*|@cospired\/.*|jsonc-parser|any-ascii)$/, ...only(/^pipeline\/import\//) },
  { name: /^(fast-xml-parser|fflate)$/, ...only(/^pipeline\/(import|export)\//) },
  { name: /^(hyparquet-writer|write-excel-file)$/, ...only(/^pipeline\/export\//) },
  { name: /^iconv-lite$/, ...only(/^pipeline\/encoding\//) },
  { name: /^(unified|remark-.*)$/, ...only(/^pipeline\/ingest\//) },
  { name: /^mdast.*$/, loaded: /^pipeline\/(ingest|emit\/markdown)\//, named: /^pipeline\/(ingest|emit)\// },
  { name: /^(vega|vega-lite)$/, loaded: /^pipeline\/emit\/draw\.ts$/, named: /^pipeline\/emit\// },
  { name: /^(node:fs|node:child_process|chokidar)$/, ...only(/^pipeline\/files\//) },
  { name: /^(commander|picocolors)$/, ...only(/^pipeline\/(cli\/.*|cli\.ts|progress\.ts)$/) },
  { name: /^zod$/, loaded: /^schema\//, named: /^(schema|pipeline)\/(?!canonical)/ },
]

function only(place: RegExp) {
  return { loaded: place, named: place }
}

/** The imports of a module: static, of types, for effect, re-exports and dynamic ones. */
export function importsOf(path: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const to = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)
  const named = [...code.matchAll(/^\s*(?:import|export)\s+(type\s)?([^'"`;()]*?)\sfrom\s+['"]([^'"]+)['"]/gm)].map(
    ([, type, names = '', name = '']) => ({ to: to(name), typeOnly: type !== undefined || ofTypes(names) }),
  )
  const bare = [...code.matchAll(/^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)].map(
    ([, forEffect, dynamic]) => ({ to: to(forEffect ?? dynamic ?? ''), typeOnly: false }),
  )
  return [...named, ...bare]
}

function ofTypes(names: string): boolean {
  const [, inner] = /^\{([\s\S]*)\}$/.exec(names.trim()) ?? []
  const parts = (inner ?? '').split(',').flatMap(part => part.trim() || [])
  return parts.length > 0 && parts.every(part => part.startsWith('type '))
}

/** Imports against the order of the layers, those of types too: a type is knowledge of the other side. */
export function misplacedImports(modules: Modules): string[] {
  return edges(modules)
    .filter(
      ({ from, to }) => /^[a-z]+\//.test(to) && /\.(ts|js|json)$/.test(to) && !mayImport(layerOf(from), layerOf(to)),
    )
    .map(({ from, to }) => `${from} → ${to}`)
}

function mayImport(from: string, to: string): boolean {
  return from === to ? from in BEFORE : (BEFORE[from]?.includes(to) ?? false)
}

function layerOf(path: string): string {
  if (path.startsWith('schema/')) return 'schema'
  const [, layer] = /^pipeline\/([a-z-]+)(\/|\.ts$)/.exec(path) ?? []
  return layer === 'progress' || layer === 'print' ? 'cli' : (layer ?? 'elsewhere')
}

export function misplacedPackages(modules: Modules): string[] {
  return edges(modules).flatMap(({ from, to, typeOnly }) => {
    const [, name] = /^((?:node:)?(?:@[^/]+\/)?[^/]+)/.exec(to) ?? []
    const place = PLACES.find(one => name !== undefined && one.name.test(name))
    const allowed = place === undefined || (typeOnly ? place.named : place.loaded).test(from)
    return allowed ? [] : [`${from} → ${name}`]
  })
}

/** Each cycle once, from its first file in the order of names. */
export function cycles(modules: Modules): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at !== -1) {
      found.add([...way.slice(at), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const { to } of modules.get(path) ?? []) if (modules.has(to)) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of [...modules.keys()].sort()) walk(path, [])
  return [...found]
}

function edges(modules: Modules) {
  return [...modules].flatMap(([from, imports]) => imports.map(one => ({ from, ...one })))
}
