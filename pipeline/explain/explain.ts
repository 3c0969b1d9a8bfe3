import type { Review } from '../../schema/settled.ts'
import { countedOf } from '../aggregate/counted.ts'
import { declaredIn } from '../aggregate/declared.ts'
import { published } from '../aggregate/published.ts'
import { tablesOf } from '../aggregate/tables.ts'
import { counted } from '../diagnostics/counted.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import type { Read } from '../review/read.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TableRows } from '../review/table.ts'
import { type Answer, ask, choices, found } from './answer.ts'
import { asItStands } from './as-it-stands.ts'
import { askableOf } from './askable.ts'
import { fieldAt, meaningAt, placeTyped } from './at-line.ts'
import { explainFile } from './explain-file.ts'
import { explainRow } from './explain-row.ts'
import { kindNamedBy, wordInField } from './fields.ts'
import { isDeclared, isDefined, KINDS, type Meaning } from './meaning.ts'

/** The sources, as far as they could be read; `undefined` where there are none. */
export interface Sources {
  root: string
  files: readonly SourceFile[]
  read: Pick<Read, 'problems' | 'review'> & { underWay: ReviewReconciled }
}

/**
 * Says where a number, finding, passage, study, code, theme, rule, table, field, word or column comes from, down to file and line.
 *
 * Only a number needs sources without a problem. A word is looked for among ids first, then labels, authors, what stands in a page that cannot be read, and
 * last in titles, so that nothing is ambiguous for being called like something else. What the program declares is told all at once; of things in the sources a word must mean one.
 */
export function explain(words: readonly string[], sources: Sources | undefined): Answer {
  const [first = '', ...rest] = words
  const underWay = sources?.read.underWay
  const { tables, traces, things, declared } = askableOf(underWay)
  const table = tables.find(one => one.name === first)
  if (table !== undefined && rest.length > 0 && sources !== undefined && traces !== undefined) {
    const { review, problems } = sources.read
    return review === undefined
      ? doesNotAddUp(problems.length)
      : explainRow(tableOf(review, table.name), rest, sources.read.underWay, traces)
  }
  const place = placeTyped(words)
  if (place !== undefined && sources !== undefined) {
    const there = meaningAt(place, things())
    const key = fieldAt(place, sources.read.underWay)
    const field = declared().find(one => one.kind === 'field' && one.id === key)
    const said =
      field === undefined ? there?.explain() : [field.explain(), there?.explain().split('\n')[0]].join('\n\n')
    return said === undefined ? ask(`Nothing is known of ${words[0]}.`) : found(said)
  }
  const typed = KINDS.find(one => one === first)
  const named = kindNamedBy(first, underWay)
  const inField = typed === undefined ? wordInField(first, rest, underWay) : undefined
  if (inField !== undefined && (inField.code === 0 || named === undefined)) return inField
  const kind = rest.length > 0 ? (typed ?? named) : undefined
  const asked = (kind === undefined ? words : rest).join(' ')
  const all = [...declared(), ...things()]
  const some = kind === undefined ? all : all.filter(one => one.kind === kind)
  const meant = meaningsOf(asked, some)
  if (meant.length > 0) return told(asked, meant)
  const standing = sources === undefined ? undefined : asItStands(asked, sources.root, sources.files)
  if (standing !== undefined) return found(standing)
  const file = explainFile(asked, underWay?.form?.value.fields ?? [])
  if (file !== undefined) return found(file)
  const mentioned = some.filter(({ labels = [] }) => labels.some(label => hasWords(label, asked)))
  return mentioned.length > 0 ? told(asked, mentioned) : unknown(words, all)
}

/** One table of a settled review, as it is published. */
function tableOf(review: Review, name: string): TableRows {
  const table = tablesOf(declaredIn(review)).find(one => one.name === name)
  if (table === undefined) throw new Error(`There is no table ${name}`)
  return published(table, countedOf(review))
}

/**
 * What goes by the id; where nothing does, what has the label; where nothing has, what the author wrote; and last what the codebook and the protocol declare
 * with the word in its label. Titles and claims are sentences and hold many words, so they are not looked through here.
 */
function meaningsOf(asked: string, all: readonly Meaning[]): Meaning[] {
  const is = (name: string) => name.toLowerCase() === asked.toLowerCase()
  const tiers: ((meaning: Meaning) => boolean)[] = [
    ({ id }) => id === asked,
    ({ id, labels = [] }) => is(id) || labels.some(is),
    ({ authors = [] }) => authors.some(is),
    ({ kind, labels = [] }) => isDeclared(kind) && labels.some(label => hasWords(label, asked)),
  ]
  return tiers.map(tier => all.filter(tier)).find(meant => meant.length > 0) ?? []
}

function hasWords(label: string, words: string): boolean {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}-]+/gu, ' ')
      .trim()} `
  return plain(words).trim() !== '' && plain(label).includes(plain(words))
}

function told(asked: string, meant: readonly Meaning[]): Answer {
  const [only, ...others] = meant
  if (only === undefined || others.length === 0 || meant.every(({ kind }) => isDefined(kind)))
    return found(meant.map(one => one.explain()).join('\n\n'))
  const lines = meant.map(({ kind, id, labels = [] }) => {
    const [label] = id === asked ? [] : labels
    return `  explain ${kind} ${id}${label === undefined ? '' : `   ${label}`}`
  })
  return ask(`\`${asked}\` means several things; say which:\n${choices([...new Set(lines)])}`)
}

function doesNotAddUp(problems: number): Answer {
  return {
    code: 1,
    text: `The sources hold ${counted(problems, 'problem')}, so no number adds up yet. Run \`npm run check\`.`,
  }
}

/** Names what is nearest to all that was typed, or, of several words, the table nearest to the first. */
function unknown(words: readonly string[], all: readonly Meaning[]): Answer {
  const typed = words.join(' ')
  const near = nearest(
    typed,
    all.flatMap(({ id, labels = [] }) => [id, ...labels]),
  )
  const table =
    words.length < 2
      ? undefined
      : nearest(
          words[0] ?? '',
          all.filter(({ kind }) => kind === 'table').map(({ id }) => id),
        )
  const hint = table !== undefined ? `; the nearest table is \`${table}\`` : nearestIs(typed, near)
  return ask(`Nothing here is called \`${typed}\`${hint}.`)
}
