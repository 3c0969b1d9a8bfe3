import { isMissing } from '../../schema/missing.ts'
import { NONE } from '../../schema/reserved.ts'
import { counted } from '../diagnostics/counted.ts'
import { visible } from '../diagnostics/problem.ts'
import type { CodedExport, Coding, Item } from '../import/coded-items/coded-export.ts'
import type { GivenOfExport } from './coders-given.ts'
import type { ItemPieces } from './item-pieces.ts'
import { labelsAlike } from './labels-alike.ts'
import { mergedLines } from './merged-lines.ts'
import { endOfReport } from './report-lines.ts'
import type { Run } from './run.ts'
import { type Said, told } from './said.ts'

/** What of an export was taken, as what, and what was not, with the reason and how many. */
export function itemReport(
  run: Run,
  file: CodedExport,
  pieces: ItemPieces,
  { tool, read, include }: GivenOfExport,
): Said {
  const { fresh, met, joined, merged, left, sets, languages, facts } = pieces
  const of = (decision: string) => fresh.filter(one => one.decision === decision)
  const codes = sets.flatMap(({ fresh: themes }) => themes.flatMap(one => one.codes))
  const attributes = new Set<string | undefined>(sets.flatMap(one => [...one.codes.keys()]))
  const areAll = tool.facts === 'all codes'
  const stated = (items: readonly Item[]) =>
    items.flatMap(one => one.codings).filter(({ texts }) => areAll || texts.length === 0)
  const marked = (items: readonly Item[]) => items.flatMap(one => one.codings).filter(({ texts }) => texts.length > 0)
  const isUnknown = ({ attribute }: Coding) => !attributes.has(attribute)
  const codings = stated(file.items)
  const unknown = codings.filter(isUnknown).length
  const leftItems = left.map(one => one.item)
  const ofLeft = stated(leftItems).filter(one => !isUnknown(one)).length
  const [added, there, twice = 0] = (['added', 'there', 'twice'] as const).map(key =>
    facts.documents.reduce((sum, one) => sum + one[key], 0),
  )
  const noted = pieces.noted.filter(one => one.decision !== 'excluded')
  const inSheets = noted.reduce((sum, one) => sum + one.coded, 0)
  const passages = noted.reduce((sum, one) => sum + one.passages.length, 0)
  const quoted = noted.flatMap(one => one.passages).filter(({ isQuoted }) => isQuoted)
  const disputed = noted.filter(({ agree }) => !agree).length
  const unread = noted
    .flatMap(one => [...one.sheets.values()].flat())
    .filter(([, code, state]) => code !== NONE && isMissing(state))
  const textless = marked(
    [...met, ...joined, ...fresh.map(({ item }) => item)].filter(
      item => !merged.items.has(item) && !noted.some(one => one.item.item === item.item),
    ),
  )
  const lines = [
    `items: ${file.items.length}, of which ${fresh.length} are new: ${of('included').length} included, ${of('excluded').length} excluded, ${of('awaiting-classification').length} awaiting classification as \`not-read-here\``,
    ...(include || passages === 0
      ? []
      : [
          '    with --include those with marked texts would be included: they would count among the studies, also where nobody read them by the codes that are counted',
        ]),
    `    taken before: ${met.length}; records of the review or items once more: ${joined.length}; not taken: ${left.length}`,
    ...reasons(left),
    `codes: ${file.sets.reduce((sum, { codes: all }) => sum + all.length, 0)}, of which ${codes.length} are new${codes.length === 0 ? '' : `, in schemes that are not counted: ${newIn(sets).join(', ')}`}`,
    ...(codes.length === 0
      ? []
      : [
          '    a code is called by the letters of its group and label, such as the first; its label stays, and `Formerly` holds what the export knows it by',
        ]),
    ...sets
      .flatMap(({ fresh: themes }) => themes.slice(0, 1))
      .map(({ codes: [one] }) => `    ${one?.code}: ${one?.label}`),
    ...flattened(sets),
    ...labelsAlike(run, sets, languages),
    `${areAll ? 'codings' : 'codings of no text'}: ${codings.length}, as facts: ${added} new, ${there} there before; not taken: ${unknown + ofLeft + twice}`,
    ...(unknown > 0 ? [`    ${unknown}: the export does not hold their codes`] : []),
    ...(ofLeft > 0 ? [`    ${ofLeft}: their items were not taken`] : []),
    ...(twice > 0 ? [`    ${twice}: what another coding says of the same record`] : []),
    ...facts.documents.map(
      ({ id }) => `    to count them by code: the rows of the table facts with the source_id ${id}, by their fact`,
    ),
    `codings with texts: ${marked(file.items).length}, in sheets of new notes: ${inSheets}, on ${counted(passages, 'passage')}`,
    ...(unread.length > 0
      ? [
          `    without a state, which the export does not say, in ${counted(unread.length, 'row')}: \`not-seen\`, and in no count until somebody reads them`,
        ]
      : []),
    ...(quoted.length > 0
      ? [`    passages that are quotations, on pages read as \`${read}\`: ${quoted.length}; put them in your own words`]
      : []),
    ...(areAll ? [] : notInSheets(marked(file.items).filter(isUnknown).length, 'the export does not hold their codes')),
    ...(areAll
      ? []
      : notInSheets(marked(leftItems).filter(one => !isUnknown(one)).length, 'their items were not taken')),
    ...notInSheets(
      textless.filter(one => areAll || !isUnknown(one)).length,
      `their items have no note${areAll ? '; they are facts alone' : ''}`,
    ),
    ...mergedLines(run, merged),
    ...(disputed > 0
      ? [`    notes that stay drafts because the reviewers do not give each passage the same codes: ${disputed}`]
      : []),
    ...file.left.map(({ what, n, because }) => `${what} not taken: ${n}, because ${because}`),
    ...file.remarks,
    ...endOfReport(run, 'items', pieces),
  ]
  return told(lines.map(visible).join('\n'))
}

/** The schemes that have a new code. */
function newIn(sets: ItemPieces['sets']): string[] {
  return sets.filter(({ fresh }) => fresh.length > 0).map(({ scheme }) => scheme)
}

function notInSheets(n: number, because: string): string[] {
  return n === 0 ? [] : [`    ${n}: ${because}`]
}

function reasons(left: ItemPieces['left']): string[] {
  const by = new Map<string, number>()
  for (const { because } of left) by.set(because, (by.get(because) ?? 0) + 1)
  return [...by].map(([because, n]) => `    ${n}: ${because}`)
}

/** Themes that stand for groups in groups. */
function flattened(sets: ItemPieces['sets']): string[] {
  const deeper = sets.flatMap(({ set, fresh }) =>
    fresh.filter(({ codes: [one] }) => (set.codes.find(({ key }) => key === one?.key)?.groups.length ?? 0) > 1),
  )
  return deeper.length === 0
    ? []
    : [
        `    groups in groups, each a theme named by the way to it: ${deeper.length}, such as ${deeper[0]?.theme}: ${deeper[0]?.label}`,
      ]
}
