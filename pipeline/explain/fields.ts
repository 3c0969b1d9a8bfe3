import { dictionary, type FieldOf, type FieldsOf } from '../../schema/dictionary.ts'
import { listsOf } from '../../schema/expectation.ts'
import type { FormField } from '../../schema/form.ts'
import { MISSING_WORD } from '../../schema/missing.ts'
import { notesUnder } from '../../schema/notes.ts'
import { onceOf } from '../../schema/once-of.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { isWordOf, type WordList, wordsOf } from '../../schema/word-list.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import { type Answer, ask, found } from './answer.ts'
import { KINDS, type Kind, type Meaning } from './meaning.ts'
import { namesDeclared } from './names-declared.ts'

type Standing = FieldOf & Pick<FieldsOf, 'file' | 'under'>

/** Every field that stands anywhere in the sources of a review. Asked for a few times by each word. */
function standing(review: ReviewReconciled | undefined): readonly Standing[] {
  return standingUnder(formOf(review))
}

const standingUnder = onceOf((form: readonly FormField[]): readonly Standing[] =>
  dictionary(notesUnder(form)).flatMap(({ file, under, fields }) => fields.map(field => ({ ...field, file, under }))),
)

/** Every field of the sources, those of the review's form among them, and every closed word with the fields that take it, by what it is called in these languages. */
export function fieldsAndWords(review: ReviewReconciled | undefined, languages: readonly string[]): Meaning[] {
  const fields = standing(review)
  return [...fieldsByKey(fields, review), ...words(fields, formOf(review), languages)]
}

const NO_FORM: readonly FormField[] = []

function formOf(review: ReviewReconciled | undefined): readonly FormField[] {
  return review?.form?.value.fields ?? NO_FORM
}

/** `explain <field> <word>`: what the word means in that field. `undefined` where the first is no field with words of its own. */
export function wordInField(
  first: string,
  rest: readonly string[],
  review: ReviewReconciled | undefined,
): Answer | undefined {
  const fields = standing(review).filter(({ key, typed }) => [key, typed.toLowerCase()].includes(first.toLowerCase()))
  const lists = fields.flatMap(({ expectation }) => (expectation === undefined ? [] : listsOf(expectation)))
  const [word, ...more] = rest
  if (word === undefined || more.length > 0 || lists.length === 0) return undefined
  const fitting = fields.filter(
    ({ expectation }) => expectation !== undefined && listsOf(expectation).some(list => isWordOf(list, word)),
  )
  if (fitting.length > 0)
    return found(
      fitting
        .map(
          field =>
            `${placeOf(field)}: ${field.question}\n${lineOf(
              word,
              listsIn(field).find(list => isWordOf(list, word)),
            )}`,
        )
        .join('\n\n'),
    )
  const known = [...new Set(lists.flatMap(wordsOf))]
  const near = nearest(word, known)
  return ask(`\`${first}\` takes no word \`${word}\`${nearestIs(word, near)}. Its words are ${known.join(', ')}.`)
}

/** The kind of thing that a field names: `explain about parents` asks for a group. `undefined` of what is no field, or names nothing. */
export function kindNamedBy(field: string, review: ReviewReconciled | undefined): Kind | undefined {
  const fields = standing(review).filter(({ key, typed }) => [key, typed.toLowerCase()].includes(field.toLowerCase()))
  const names = fields.map(one => one.names).find(name => name !== undefined)
  return names === 'people' ? 'group' : KINDS.find(kind => kind === names)
}

function fieldsByKey(fields: readonly Standing[], review: ReviewReconciled | undefined): Meaning[] {
  const form = formOf(review)
  return [...new Set(fields.map(({ key }) => key))].map(key => {
    const those = fields.filter(field => field.key === key)
    return {
      kind: 'field',
      id: key,
      labels: [typedKey(key), ...Object.values(form.find(one => one.field === key)?.labels ?? {})],
      explain: () => those.map(field => explainField(field, namesDeclared(field.names, review))).join('\n\n'),
    }
  })
}

function explainField(field: Standing, names: readonly string[]): string {
  return `${placeOf(field)}\n${askedIn(field, names)}`
}

/** What a field asks, what is to be done in doubt, what is expected there, and its words; `names` are what it may name in this review. */
export function askedIn({ question, doubt, expectation, isOptional }: FieldOf, names: readonly string[] = []): string {
  const { expected, words, parts = [], orMissing, orEmpty, isList } = expectation ?? { expected: 'some text' }
  const left = isOptional ? '; it may be left out' : orEmpty ? ', or nothing' : ''
  return [
    `  question: ${question}`,
    ...(doubt === undefined ? [] : [`  in doubt: ${doubt}`]),
    `  expected: ${isList ? 'one or more, joined by `;`: ' : ''}${expected}${left}`,
    ...(names.length === 0 ? [] : [`    here: ${names.join(', ')}`]),
    ...[...(words === undefined ? [] : [words]), ...parts].flatMap(linesOf),
    ...(orMissing ? ['  where it is missing:', ...linesOf(MISSING_WORD)] : []),
  ].join('\n')
}

/** What some fields ask, what to do in doubt and what their words mean; then the missing words. */
export function helpWith(fields: readonly FieldOf[]): string {
  const lines = fields.flatMap(({ typed, question, doubt, expectation }) => {
    const { words, parts = [] } = expectation ?? {}
    const lists = [...(words === undefined ? [] : [words]), ...parts].filter(isExplained)
    return [`  ${typed}: ${question}${doubt === undefined ? '' : ` ${doubt}`}`, ...lists.flatMap(linesOf)]
  })
  return [...lines, '  Where a value is missing:', ...linesOf(MISSING_WORD)].join('\n')
}

/** `Field Design: a bullet under ## Record of studies/<study>/note.md` */
function placeOf({ typed, stands, file, under }: Standing): string {
  const as = {
    heading: 'the text of the heading',
    bullet: 'a bullet under',
    'bullet-each-language': 'a bullet in each language under',
    'bullet-other-languages': 'a bullet in each language but that which is coded, under',
    text: 'the text under',
    column: 'a column of',
    'column-each-language': 'a column in each language of',
    'column-other-languages': 'a column in each language but that which is coded, of',
  }[stands]
  return stands.startsWith('column')
    ? `Field ${typed}: ${as} ${file}`
    : `Field ${typed}: ${as} ${under.join(' … ')} of ${file}`
}

/** A word a line where some of them are explained; else all on one. */
function linesOf(list: WordList): string[] {
  return isExplained(list) ? wordsOf(list).map(word => lineOf(word, list)) : [`    ${wordsOf(list).join(', ')}`]
}

function isExplained(list: WordList): boolean {
  return Object.values(list).some(({ means }) => means !== undefined)
}

function lineOf(word: string, list: WordList | undefined): string {
  const means = list?.[word]?.means
  return means === undefined ? `    ${word}` : `    ${word}: ${means}`
}

function listsIn({ expectation }: Standing): WordList[] {
  return expectation === undefined ? [] : listsOf(expectation)
}

/** Each closed word, with its meaning in each list that has it and the fields that take it from there. */
function words(fields: readonly Standing[], form: readonly FormField[], languages: readonly string[]): Meaning[] {
  const own = form.flatMap(({ field }): [string, WordList][] => {
    const list = fields.find(({ key }) => key === field)?.expectation?.words
    return list === undefined ? [] : [[field, list]]
  })
  const called = (list: string, word: string) => {
    const words = form.find(({ field }) => field === list)?.words
    return words === undefined
      ? labelsOf(list, word, languages)
      : Object.values(words.find(one => one.word === word)?.labels ?? {})
  }
  const lists = [...Object.entries(VOCABULARY as Record<string, WordList>), ...own]
  return [...new Set(lists.flatMap(([, list]) => wordsOf(list)))].map(word => {
    const those = lists.filter(([, list]) => isWordOf(list, word))
    return {
      kind: 'word',
      id: word,
      labels: those.flatMap(([name]) => called(name, word)),
      explain: () => those.map(([name, list]) => explainWord(word, name, list, called(name, word), fields)).join('\n'),
    }
  })
}

function explainWord(
  word: string,
  name: string,
  list: WordList,
  labels: readonly string[],
  fields: readonly Standing[],
): string {
  const means = list[word]?.means
  const taking = fields.filter(({ expectation }) => expectation !== undefined && listsOf(expectation).includes(list))
  const where =
    list === MISSING_WORD
      ? 'in every field that may be missing'
      : taking.length === 0
        ? 'in tables only'
        : `in ${[...new Set(taking.map(({ typed, file }) => `\`${typed}\` of ${file}`))].join(', ')}`
  return `Word ${word} (${name}; ${labels.join(' / ')})${means === undefined ? '' : `: ${means}`}\n  ${where}`
}

/** What a word is called in each of these languages. */
function labelsOf(list: string, word: string, languages: readonly string[]): string[] {
  return languages.flatMap(tag => {
    const label = (catalogueOf(tag).words as Readonly<Record<string, Readonly<Record<string, string>>>>)[list]?.[word]
    return label === undefined ? [] : [label]
  })
}
