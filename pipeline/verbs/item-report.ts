import { counted } from '../diagnostics/counted.ts'
import { visible } from '../diagnostics/problem.ts'
import type { CodedExport, Item } from '../import/coded-items/coded-export.ts'
import type { GivenOfExport } from './coders-given.ts'
import type { ItemPieces } from './item-pieces.ts'
import type { Run } from './run.ts'
import { type Said, told } from './said.ts'

/** So many of a kind are named, unless all are asked for. */
const MOST = 20

/** What of an export was taken, as what, and what was not, with the reason and how many. */
export function itemReport(run: Run, file: CodedExport, pieces: ItemPieces, { read, include }: GivenOfExport): Said {
  const { fresh, met, joined, left, sets, facts, doubtful } = pieces
  const of = (decision: string) => fresh.filter(one => one.decision === decision)
  const codes = sets.flatMap(({ fresh: themes }) => themes.flatMap(one => one.codes))
  const attributes = new Set(sets.flatMap(one => [...one.codes.keys()]))
  const codings = file.items.flatMap(one => one.codings)
  const unknown = codings.filter(({ attribute }) => !attributes.has(attribute)).length
  const ofLeft = left.reduce(
    (sum, { item }) => sum + item.codings.filter(({ attribute }) => attributes.has(attribute)).length,
    0,
  )
  const [added, there, twice = 0] = (['added', 'there', 'twice'] as const).map(key =>
    facts.documents.reduce((sum, one) => sum + one[key], 0),
  )
  const withTexts = (items: readonly Item[]) =>
    items.reduce((sum, item) => sum + item.codings.filter(({ texts }) => texts.length > 0).length, 0)
  const noted = fresh.filter(one => one.decision !== 'excluded')
  const inSheets = noted.reduce((sum, one) => sum + one.coded, 0)
  const passages = noted.reduce((sum, one) => sum + one.passages.length, 0)
  const disputed = noted.filter(({ agree }) => !agree).length
  const textless = withTexts([...joined, ...fresh.filter(one => one.decision === 'excluded').map(({ item }) => item)])
  const lines = [
    `items: ${file.items.length}, of which ${fresh.length} are new: ${of('included').length} included, ${of('excluded').length} excluded, ${of('awaiting-classification').length} awaiting classification as \`not-read-here\``,
    ...(include || passages === 0
      ? []
      : [
          '    with --include those with marked texts would be included: they would count among the studies, also where nobody read them by the codes that are counted',
        ]),
    `    taken before: ${met.length}; records of the review or items once more: ${joined.length}; not taken: ${left.length}`,
    ...reasons(left),
    `codes: ${file.sets.reduce((sum, { codes: all }) => sum + all.length, 0)}, of which ${codes.length} are new, in schemes that are not counted: ${sets.map(({ scheme }) => scheme).join(', ') || 'none'}`,
    '    a code is called by the letters of its group and label, such as the first; its label stays, and `Formerly` holds the number that the export has for it',
    ...sets
      .flatMap(({ fresh: themes }) => themes.slice(0, 1))
      .map(({ codes: [one] }) => `    ${one?.code}: ${one?.label}`),
    ...flattened(sets),
    `codings: ${codings.length}, as facts: ${added} new, ${there} there before; not taken: ${unknown + ofLeft + twice}`,
    ...(unknown > 0 ? [`    ${unknown}: the export has no code for their number`] : []),
    ...(ofLeft > 0 ? [`    ${ofLeft}: their items were not taken`] : []),
    ...(twice > 0 ? [`    ${twice}: what another coding says of the same record`] : []),
    ...facts.documents.map(
      ({ id }) => `    to count them by code: the rows of the table facts with the source_id ${id}, by their fact`,
    ),
    `codings with texts: ${withTexts(file.items)}, in sheets of new notes: ${inSheets}, on ${counted(passages, 'passage')}`,
    ...(inSheets > 0
      ? [
          `    without a state and a direction, which no export has: \`not-seen\`, and in no count until somebody reads them. Passages are quotations, on pages read as \`${read}\`; put them in your own words.`,
        ]
      : []),
    ...(textless > 0
      ? [`    ${textless}: their items are excluded, or stood in the review before; they are facts alone`]
      : []),
    ...(disputed > 0
      ? [`    notes that stay drafts because the reviewers do not give each passage the same codes: ${disputed}`]
      : []),
    ...file.left.map(({ what, n, because }) => `${what} not taken: ${n}, because ${because}`),
    'of each item not taken: keywords, comments, dates of editing, and publishers beside a journal',
    'authors have the family name first and no comma in such an export: where it was put is to be checked',
    ...(doubtful.length === 0
      ? []
      : [
          `items that are likely another record once more, and name it in the \`note\` of their row: ${doubtful.length}; where two are one, give the row the decision \`duplicate\``,
          ...shown(
            run,
            doubtful.map(({ first, second }) => `${second.id}: ${first.id}`),
          ),
        ]),
    ...(pieces.texts.size === 0
      ? ['Nothing is new.']
      : [`Wrote ${counted(pieces.texts.size, 'file')}. \`npm start\` makes the tables anew.`]),
  ]
  return told(lines.map(visible).join('\n'))
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

function shown({ all }: Run, lines: readonly string[]): string[] {
  const first = all ? lines : lines.slice(0, MOST)
  const more = lines.length - first.length
  return [...first.map(line => `    ${line}`), ...(more === 0 ? [] : [`    … and ${more} more (\`--all\` names them)`])]
}
