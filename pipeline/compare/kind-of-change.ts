import { pageNamed } from '../../schema/pages.ts'
/** What a change is about, by the paths it touches. */
export type ChangeKind = 'none' | 'data' | 'codebook' | 'machinery' | 'mixed'

/**
 * Data: what was read and how it was coded. Codebook: the pages that say how it is read and counted. Machinery: the code. Derived files and prose tell
 * nothing, because the machine makes the ones and nobody counts by the others.
 */
export function kindOfChange(paths: readonly string[], sources: string): ChangeKind {
  const kinds = new Set(paths.map(path => kindOf(path, sources)).filter(kind => kind !== 'none'))
  const [only] = kinds
  return only === undefined ? 'none' : kinds.size === 1 ? only : 'mixed'
}

function kindOf(path: string, sources: string): ChangeKind {
  if (path.startsWith(`${sources}/`))
    return pageNamed(path.slice(sources.length + 1)) === undefined ? 'data' : 'codebook'
  return MACHINERY.test(path) ? 'machinery' : 'none'
}

/** Also above the folder one stands in. */
const MACHINERY =
  /^(\.\.\/)*((schema|pipeline|tests|\.github|\.ci)\/|(package(-lock)?|tsconfig|biome)\.json$|vitest\.config\.ts$)/
