import { PAGES } from '../../schema/pages.ts'
import { fileOf } from '../../schema/sheets.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import { codesOf, sourcesOf } from '../review/review-under-way.ts'
import { supersededOf } from '../review/rounds.ts'
import {
  bulletIn,
  calledOtherwise,
  formerlyIn,
  withBullet,
  withFormerly,
  withHeading,
  withoutEntry,
} from './codebook-lines.ts'
import { mergedChecks } from './merge-checks.ts'
import { unlikeInPages, withItemsOnce } from './merge-pages.ts'
import { mergedSheets } from './merge-sheets.ts'
import { mergeSource } from './merge-source.ts'
import type { MergedSource, Merging } from './merging.ts'
import { underItsTheme, withCodesNamed } from './rename-code.ts'
import { type Texts, withTexts } from './texts.ts'

/** The sources in which codes are one; with what became of each study and document, and what a person has to decide first. */
export interface Merged {
  texts: Texts
  sources: readonly MergedSource[]
  problems: readonly Problem[]
}

/**
 * Makes one code of several. `into` may be one of them, or a code that stands in the codebook, or a new name: then the first of them is what is called so, and
 * what the others said of themselves is for a person to put together.
 */
export function mergeCodes({ underWay, sources }: Read, texts: Texts, codes: readonly string[], into: string): Merged {
  const merging: Merging = { codes: new Set([...codes, into]), into }
  const superseded = supersededOf(underWay.protocol?.value.coders ?? [])
  const folders = new Map([...sources.studies, ...sources.documents].map(folder => [folder.id, folder.sheets]))
  const all = sourcesOf(underWay).map(source => ({ source, merged: mergeSource(source, merging, superseded) }))
  const inSources = (path: string) => path.slice(underWay.path.length + 1)
  const sheets = all.flatMap(({ source, merged }) =>
    mergedSheets(source, folders.get(source.id) ?? new Map(), merging, merged).map(
      ([file, text]) => [`${inSources(source.path)}/${file}`, text] as const,
    ),
  )
  const checks = sources.sheets.get(fileOf('checks'))
  const checked = checks === undefined ? undefined : mergedChecks(checks, merging)
  const named = withCodesNamed(underWay, texts, new Map(codes.map(code => [code, into])))
  const pages = (['claims', 'reviewFindings'] as const)
    .map(page => inSources(pagePath(underWay, page)))
    .flatMap(path => (named.has(path) ? [[path, withItemsOnce(named.get(path) ?? '', into)] as const] : []))
  const known = codesOf(underWay).map(({ code }) => code.code)
  const book = PAGES.codebook.file
  return {
    texts: withTexts(
      named,
      ...pages,
      ...sheets,
      ...(checked === undefined ? [] : [[fileOf('checks'), checked.text] as const]),
      [book, mergedEntries((named.get(book) ?? '').split('\n'), codes, into, known).join('\n')],
    ),
    sources: all.map(({ merged }) => merged),
    problems: [
      ...all.flatMap(({ merged }) => merged.problems),
      ...(checked?.problems ?? []),
      ...unlikeInPages(underWay, merging),
    ],
  }
}

/** The entry of the one code, with the names of all; an example that it lacks is one of theirs. */
function mergedEntries(
  lines: readonly string[],
  codes: readonly string[],
  into: string,
  known: readonly string[],
): readonly string[] {
  const [first = ''] = codes
  const base = known.includes(into) ? into : first
  const others = codes.filter(code => code !== base)
  const own = base === into ? formerlyIn(lines, into) : []
  const had = codes.flatMap(code => (code === into ? [] : [...formerlyIn(lines, code), code]))
  const example = [base, ...others]
    .map(code => bulletIn(lines, code, 'example'))
    .find(one => one !== undefined && one !== 'not-seen')
  const alone = others.reduce<readonly string[]>(withoutEntry, lines)
  const headed = base === into ? alone : underItsTheme(withHeading(alone, base, into), into, base)
  const told = others.reduce((all, code) => calledOtherwise(all, code, into), calledOtherwise(headed, base, into))
  const called = withFormerly(told, into, [...own, ...had])
  return example === undefined ? called : withBullet(called, into, 'example', example)
}
