import type { FieldOf, FieldsOf } from '../../schema/dictionary.ts'
import { listsOf } from '../../schema/expectation.ts'
import { MISSING_WORD } from '../../schema/missing.ts'
import { type WordList, wordsOf } from '../../schema/word-list.ts'
import { plain } from '../canonical/plain-markdown.ts'

/** The README of the schema: each field with its question, its words and what to do in doubt; then the words that stand in tables only. */
export function dictionaryReadme(
  dictionary: readonly FieldsOf[],
  vocabulary: Readonly<Record<string, WordList>>,
): string {
  const files = [...new Set(dictionary.map(({ file }) => file))]
  const taken = dictionary.flatMap(({ fields }) =>
    fields.flatMap(({ expectation }) => (expectation === undefined ? [] : listsOf(expectation))),
  )
  const inTables = Object.entries(vocabulary).filter(([, list]) => !taken.includes(list))
  return [
    '# Dictionary',
    '',
    'Made from the schema by `npm run readmes`. `npm run explain -- <field>` prints a field, `npm run explain -- <field> <word>` one of its words. What belongs to one review, such as its codes, people and regions, stands in its sources.',
    '',
    'Where a field takes *a missing word*, that word says why its value is not there:',
    '',
    ...wordLines(MISSING_WORD, ''),
    '',
    ...files.flatMap(file => [
      `## ${file.split(', ').map(code).join(' and ')}`,
      '',
      ...dictionary
        .filter(one => one.file === file)
        .flatMap(({ under, fields }) => [
          ...(under.length === 0 ? [] : [`### ${under.map(code).join(' … ')}`, '']),
          ...fields.flatMap(fieldLines),
          '',
        ]),
    ]),
    '## Words that stand in tables only',
    '',
    ...inTables.flatMap(([name, list]) => [`- ${plain(name.replaceAll('_', ' '))}`, ...wordLines(list, '  ')]),
    '',
  ].join('\n')
}

function fieldLines({ typed, stands, question, doubt, expectation, isOptional }: FieldOf): string[] {
  const { expected, words, parts = [], orMissing, orEmpty, isList } = expectation ?? { expected: 'some text' }
  const form =
    words === undefined ? text(expected) : isExplained(words) ? 'one of these words' : `one of ${codes(words)}`
  const takes = [
    isList ? `one or more, joined by \`;\`, each ${form}` : form,
    ...(orMissing ? ['or *a missing word*'] : []),
    ...(orEmpty ? ['or nothing'] : []),
  ].join(', ')
  const also = [
    ...(stands === 'heading' ? ['is the text of the heading'] : []),
    ...(stands === 'text' ? ['stands as text'] : []),
    ...(stands.endsWith('each-language') ? ['stands once in each language of the review'] : []),
    ...(stands.endsWith('other-languages') ? ['stands once in each language but that which is coded'] : []),
    ...(isOptional ? ['may be left out'] : []),
  ].join(' and ')
  return [
    `- **${plain(typed)}** ${text(question)}`,
    `  - Takes ${takes}${also === '' ? '' : `; it ${also}`}.`,
    ...(words !== undefined && isExplained(words) ? wordLines(words, '  ') : []),
    ...parts.flatMap(list => wordLines(list, '  ')),
    ...(doubt === undefined ? [] : [`  - In doubt: ${text(doubt)}`]),
  ]
}

/** A word a line where some of them are explained; else all on one. */
function wordLines(list: WordList, indent: string): string[] {
  if (!isExplained(list)) return [`${indent}- ${codes(list)}`]
  return wordsOf(list).map(word => {
    const means = list[word]?.means
    return `${indent}- ${code(word)}${means === undefined ? '' : ` ${text(means)}`}`
  })
}

function isExplained(list: WordList): boolean {
  return Object.values(list).some(({ means }) => means !== undefined)
}

function codes(list: WordList): string {
  return wordsOf(list).map(code).join(', ')
}

function code(word: string): string {
  return `\`${word}\``
}

/** Text whose pieces in backticks stay code, and whose other pieces stay text. */
function text(said: string): string {
  return said.replace(/`[^`]*`|[^`]+/g, piece => {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece) ?? []
    return piece.startsWith('`') ? piece : `${before}${plain(inner)}${after}`
  })
}
