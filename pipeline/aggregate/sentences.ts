import type { Code } from '../../schema/codebook.ts'
import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { caveats } from '../languages/en/caveats.ts'
import type { FoundTold } from '../languages/found-told.ts'
import { inEach } from '../languages/in-each.ts'
import { textIn } from '../languages/text-in.ts'
import { awaitingRereading } from '../review/split-codes.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import type { Counted, CountedCode } from './counted.ts'
import { PARTS } from './found-in.ts'
import { stateByCode } from './state-by-code.ts'
import { count, label, type Table, type TableRow, text } from './table.ts'
import { voiceLabels } from './voice-labels.ts'

/**
 * A sentence for each condition that may be quoted as it stands. All are of one form and hold all eight parts, so that none says more than the counts, and none
 * picks the part that sounds best. A burden begins with where it is there, what is wanted with where it is lacking: that is what people meet.
 */
export const sentences: Table = {
  name: 'sentences',
  row: 'a code',
  meaning:
    'What the studies say is found of a condition, whoever tells it, in a sentence with all its numbers and its limits; of a code for which passages wait to be read, because another was split, that nothing is said yet. The parts are those of `state-by-code` and add up to `n_studies_of`. `first_part` is the one the sentence begins with; `n_studies_told_by_population` are those of it in which the people whom the review is about tell it.',
  caveat: `${caveats.told} Quote a sentence whole, with the date of the review.`,
  source: 'Table `state-by-code`; the phrases: the codebook of the review.',
  rests_on: 'What stands behind the code in `state-by-code`, told by `all`.',
  key: ['code'],
  columns: [
    ...codeColumns,
    count('n_studies_of', 'studies'),
    ...PARTS.map(part => count(columnOfWord('n_studies', part), 'studies')),
    text('first_part', { words: ['found'] }),
    count('n_studies_told_by_population', 'studies'),
    label('sentence_label'),
  ],
  rows: counted => {
    const states = stateByCode.rows(counted)
    const waiting = waitingFor(counted.review)
    return counted.codes.map(one => {
      const rowOf = (voice: WordIn<'voice'>) =>
        states.find(({ cells }) => cells.code === one.code.code && cells.voice === voice) as TableRow
      return sentenceOf(one, rowOf('all'), rowOf('population'), waiting.get(one.code.code) ?? 0, counted)
    })
  },
}

function sentenceOf(
  one: CountedCode,
  all: TableRow,
  told: TableRow,
  waiting: number,
  { review, studies, languages }: Counted,
): TableRow {
  const first = one.code.wanted === 'yes' ? 'lacking' : 'there'
  const inFirst = columnOfWord('studies', first)
  const toldIn = new Set(idsIn(told, inFirst))
  const tellers = new Set(idsIn(all, inFirst).filter(id => toldIn.has(id)))
  const parts = Object.fromEntries(PARTS.map(part => [part, Number(all.cells[columnOfWord('n_studies', part)])]))
  const whose = voiceLabels('population', review, languages)
  const say = ({ sentences }: Catalogue, tag: string) =>
    studies.length === 0
      ? sentences.no_study
      : waiting > 0
        ? sentences.awaits({ n: waiting })
        : sentences.found({
            parts: parts as FoundTold['parts'],
            first,
            second: first === 'lacking' ? 'there' : 'lacking',
            phrases: phrasesIn(one.code, tag),
            of: studies.length,
            who: textIn(whose, tag),
            told: tellers.size,
          })
  return {
    cells: {
      ...codeCells(one),
      n_studies_of: studies.length,
      ...Object.fromEntries(PARTS.map(part => [columnOfWord('n_studies', part), parts[part] as number])),
      first_part: first,
      n_studies_told_by_population: tellers.size,
      sentence_label: inEach(languages, say),
    },
    behind: all.behind,
    behindOf: {
      ...all.behindOf,
      n_studies_told_by_population: (told.behindOf?.[columnOfWord('n_studies', first)] ?? []).filter(id =>
        tellers.has(id.slice(0, id.indexOf('/'))),
      ),
    },
  }
}

/** How many passages wait to be read for a code, because they were settled with one that is split: until then nothing can be said of it, nor that studies are silent. */
function waitingFor(review: Review): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>()
  for (const { into, passages } of awaitingRereading(review))
    for (const { code } of into) waiting.set(code, (waiting.get(code) ?? 0) + [...passages.values()].flat().length)
  return waiting
}

/** That a code which is counted has them a rule sees to. */
function phrasesIn(code: Code, tag: string): FoundTold['phrases'] {
  const phrases: FoundTold['phrases'] = {
    lacking: textIn(code.lacking ?? {}, tag),
    there: textIn(code.there ?? {}, tag),
  }
  return phrases
}

function idsIn({ cells }: TableRow, column: string): readonly string[] {
  const ids = cells[column]
  return Array.isArray(ids) ? ids : []
}
