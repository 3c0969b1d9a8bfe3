import { pageNamed } from '../../schema/pages.ts'
import { pathWithin } from '../review/path-within.ts'

/** What a change is about, by the paths it touches. */
export type ChangeKind = 'none' | 'data' | 'codebook' | 'machinery' | 'mixed'

export interface Touched {
  kind: ChangeKind
  /** The paths that are machinery. */
  machinery: string[]
  /** The made files that are not as the sources of the head give them. */
  unlikeMade: string[]
}

/** May what recomputes the tables, or what stands published, be other than at the base? */
export function hasMachinery({ machinery, unlikeMade }: Touched): boolean {
  return machinery.length + unlikeMade.length > 0
}

/** The sources of a run, and the folders and files that it makes, as git names them from where one stands. */
export interface Places {
  sources: string
  made: readonly string[]
}

/**
 * Data: what was read and how it was coded. Codebook: the pages that say how it is read and counted. Machinery: all else, because a setting of git or npm can
 * change what is read and run as much as code can. Nothing is told by prose, which nobody counts by, and by files that a run makes: but only where they are
 * as the machine makes them.
 */
export function whatIsTouched(paths: readonly string[], places: Places, unlikeMade: readonly string[]): Touched {
  const kindAt = (path: string) => (unlikeMade.includes(path) ? 'machinery' : kindOf(path, places))
  const kinds = new Set(paths.map(kindAt).filter(kind => kind !== 'none'))
  const [only] = kinds
  return {
    kind: only === undefined ? 'none' : kinds.size === 1 ? only : 'mixed',
    machinery: paths.filter(path => kindAt(path) === 'machinery' && !unlikeMade.includes(path)),
    unlikeMade: [...unlikeMade],
  }
}

function kindOf(path: string, { sources, made }: Places): ChangeKind {
  if (SETTING_OF_GIT.test(path)) return 'machinery'
  const source = pathWithin(sources, path)
  if (source !== undefined) return pageNamed(source) === undefined ? 'data' : 'codebook'
  const isMade = made.some(place => path === place || pathWithin(place, path) !== undefined)
  return PROSE.test(path) || isMade ? 'none' : 'machinery'
}

/** Wherever it stands, it changes how files are read. */
const SETTING_OF_GIT = /(^|\/)\.git[^/]*$/

/** Also above the folder one stands in. The answer in README is looked at with what is made. */
const PROSE = /^(\.\.\/)*(README|CONTRIBUTING)\.md$/
