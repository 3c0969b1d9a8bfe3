import { typedKey } from '../../schema/typed-key.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted, visible } from '../diagnostics/problem.ts'
import type { FreshRecord, KnownRecord, ScreenedReferences } from '../import/screen-references.ts'
import { sheetPath } from '../review/paths.ts'
import { familyName } from '../review/publication.ts'
import type { ReferencesIn } from './references-in.ts'
import { shown } from './report-lines.ts'
import type { Run } from './run.ts'
import { type Said, told } from './said.ts'

/** What an import of references came to. */
interface Imported {
  files: ReferencesIn
  screened: ScreenedReferences
  search_id: string
  /** Records that were there and name the search now. */
  joined: readonly string[]
  /** What is to be said of the search. */
  remarks: readonly string[]
}

/** So many of each kind are named, unless all are asked for. */
const MOST = 100

/** What was taken, what was there, what was not taken and why, and what a person has to settle. The numbers of the first part add up to the references of the files. */
export function importReport(run: Run, { files, screened, search_id, joined, remarks }: Imported): Said {
  const { fresh, again, doubtful } = screened
  const sheet = sheetPath({ path: run.sources }, 'screening')
  const twice = [...fresh, ...again].reduce((sum, { references }) => sum + references.length - 1, 0)
  const search = quoted(search_id)
  const lines = [
    ...files.files.map(({ path, form, n }) => `${path}: ${counted(n, 'reference')} (${form})`),
    `new records: ${fresh.length}${fresh.length === 0 ? '' : `, in ${sheet} as \`not-screened\`, found by ${search}`}`,
    `records that are there: ${again.length}${joined.length === 0 ? '' : `, of which ${joined.length} now name ${search} too`}`,
    `references of these once more: ${twice}`,
    `references not taken: ${files.refused.length}`,
    ...shown(
      run,
      files.refused.map(({ at, because }) => `${at}: ${because}`),
      MOST,
    ),
    ...(files.without.length === 0
      ? []
      : [`fields of the others that were not taken, or in part: ${files.without.length}`]),
    ...shown(
      run,
      files.without.map(({ at, field, because }) => `${at}: ${typedKey(field)}, because ${because}`),
      MOST,
    ),
    ...(files.beside.length === 0 ? [] : ['what else the files give is not taken:']),
    ...files.beside.map(one => `    ${one}`),
    ...files.files.flatMap(one => one.remarks),
    ...remarks,
    ...(doubtful.length === 0 ? [] : [`new records that are likely another once more: ${doubtful.length}`]),
    ...shown(run, groups(doubtful), MOST),
    ...(doubtful.length === 0 ? [] : [settle(sheet)]),
    ...(fresh.length + joined.length === 0 ? ['Nothing is new.'] : []),
  ]
  return told(lines.map(visible).join('\n'))
}

function settle(sheet: string): string {
  return `To settle them, screen each in ${sheet}: where the two are one publication, give the new one the decision \`duplicate\` with its reason; where they are two, name the one in the \`note\` of the other. An import that meets them again leaves both as they are.`
}

/** Each under the record that it is like, which may be new itself. */
function groups(doubtful: ScreenedReferences['doubtful']): string[] {
  const above = new Map(doubtful.map(({ first, second }) => [second.id, first]))
  const root = (one: KnownRecord | FreshRecord): KnownRecord | FreshRecord => {
    const next = above.get(one.id)
    return next === undefined ? one : root(next)
  }
  const under = new Map<string, string[]>()
  for (const { second } of doubtful) {
    const first = named(root(second))
    under.set(first, [...(under.get(first) ?? []), `    ${named(second)}`])
  }
  return [...under].flatMap(([first, others]) => [first, ...others])
}

function named(record: KnownRecord | FreshRecord): string {
  const { id, authors: [author] = [], year, cells } = record
  const by = [author === undefined ? undefined : familyName(author), year].filter(one => one !== undefined).join(' ')
  const at = 'references' in record ? record.references.map(({ path, line }) => `${path}:${line}`).slice(0, 1) : []
  return [id, quoted(cells.title), ...(by === '' ? [] : [by]), ...at].join(', ')
}
