import * as aq from 'arquero'
import type { Labels } from '../../schema/labels.ts'
import { CONCLUSION, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { inEach } from '../languages/in-each.ts'
import { textIn } from '../languages/text-in.ts'
import { basisOfPassage } from '../review/basis-of-page.ts'
import { populationOf, voiceOf } from '../review/voice.ts'
import { type Conclusion, conclusionOf } from './conclusion.ts'
import type { Counted, CountedCode } from './counted.ts'
import type { CountedFinding } from './finding-table.ts'
import { studyEffects } from './study-effects.ts'
import { count, label, list, type Table, type TableRow, text } from './table.ts'
import { voiceLabels } from './voice-labels.ts'
import { withoutAnyFamily } from './without-family.ts'

const WORDS = wordsOf(CONCLUSION)

/** How many conditions get each word at other bars, and when counted in other ways: a word that one of these takes away has little under it. */
export const wordsByBar: Table = {
  name: 'words-by-bar',
  row: 'a way to count, and the number of studies that a word takes',
  meaning:
    'The number of codes with each word. `main` is the main analysis, at its own bar and at one study less and one more. The others are counted at its own bar: the scenarios that the analysis page declares, only what is told by the people whom the scheme is about, without passages that stand on somebody’s summary of a study, and with any one family of related studies left out. With a family out each code whose word takes so many studies that declare an effect (`helps`, `hinders`, `divided`) has the word that is left at worst: one of those three where another of them takes its place, else one for too few; the other codes keep theirs. What `main` and `one-family` rest on is listed in `by-code`, under every code.',
  caveat: 'The bar is a convention for printing and no measure of evidence.',
  source: 'The analysis page of the review.',
  key: ['scenario', 'least_studies'],
  columns: [
    text('scenario'),
    label('scenario_label'),
    count('least_studies', 'studies'),
    ...WORDS.map(word => count(columnOfWord('n_codes', word), 'codes')),
    ...WORDS.map(word => list(columnOfWord('codes', word))),
  ],
  rows: counted => {
    const { review, languages, codes, scenarios } = counted
    const least = review.analysis.conclusions.least_studies
    const population = voiceLabels('population', review, languages)
    const called = (word: WordIn<'counting'>): Labels =>
      capitalLabels(
        word === 'population-voice'
          ? inEach(languages, ({ cells, tag }) => cells.only_told_by({ who: textIn(population, tag) }))
          : calledInEach(languages, word, 'counting'),
      )
    const row = (scenario: string, labels: Labels, bar: number, ofEach: readonly Concluded[]): TableRow =>
      rowOf({ scenario, scenario_label: labels, least_studies: bar }, ofEach)
    const own = (word: Exclude<WordIn<'counting'>, 'main'>, ofEach: readonly Concluded[]) =>
      row(word, called(word), least, ofEach)
    const main = called('main')
    return [
      ...barsAround(least).map(bar => listedByCode(row('main', main, bar, codes.map(atBar(bar))))),
      ...scenarios.map(one => row(one.scenario.scenario, one.scenario.labels, least, one.codes.map(atBar(least)))),
      own('population-voice', concludedFrom(counted, inOwnVoice(counted))),
      own('without-summaries', concludedFrom(counted, standsOnNoSummary)),
      listedByCode(own('one-family', codes.map(withoutAFamily(counted)))),
    ]
  },
}

function listedByCode(row: TableRow): TableRow {
  return { ...row, led_to: true }
}

/** A code with the word it gets when counted in some way, and the findings it gets it from. */
interface Concluded {
  code: string
  conclusion: Conclusion
  behind: readonly string[]
}

/** Below one study there is no bar. */
function barsAround(least: number): number[] {
  return [least - 1, least, least + 1].filter(bar => bar > 0)
}

function rowOf(cells: TableRow['cells'], ofEach: readonly Concluded[]): TableRow {
  const byWord = WORDS.map(word => ({ word, having: ofEach.filter(one => one.conclusion === word) }))
  const inColumns = <T>(name: 'n_codes' | 'codes', value: (having: readonly Concluded[]) => T) =>
    Object.fromEntries(byWord.map(({ word, having }) => [columnOfWord(name, word), value(having)]))
  const behind = (having: readonly Concluded[]) => having.flatMap(one => one.behind)
  return {
    cells: {
      ...cells,
      ...inColumns('n_codes', having => having.length),
      ...inColumns('codes', having => having.map(({ code }) => code)),
    },
    behind: behind(ofEach),
    behindOf: { ...inColumns('n_codes', behind), ...inColumns('codes', behind) },
  }
}

function atBar(bar: number): (one: Pick<CountedCode, 'code' | 'studies'>) => Concluded {
  return ({ code, studies }) => ({
    code: code.code,
    conclusion: conclusionOf(
      studies.map(({ effect }) => effect),
      bar,
    ),
    behind: [...new Set(studies.flatMap(one => one.behind))],
  })
}

/** The word of each code from some of the findings of the main analysis. */
function concludedFrom({ codes, findings, review }: Counted, keep: (row: CountedFinding) => boolean): Concluded[] {
  const effects = studyEffects(findings.filter(aq.escape(keep)))
  const own = codes.map(({ code }) => ({ code, studies: effects.get(code.code) ?? [] }))
  return own.map(atBar(review.analysis.conclusions.least_studies))
}

function inOwnVoice({ review }: Counted): (row: CountedFinding) => boolean {
  const population = populationOf(review)
  return ({ finding }) => voiceOf(finding, population) === 'population'
}

/** What the page that a passage stands on shows of a study may be somebody else’s words for it. */
function standsOnNoSummary({ study, finding }: CountedFinding): boolean {
  return basisOfPassage(study, finding.passage) !== 'summary'
}

function withoutAFamily({ studies: all, review }: Counted): (one: CountedCode) => Concluded {
  const least = review.analysis.conclusions.least_studies
  const families = new Map(all.map(({ id, record }) => [id, record.family]))
  return one => {
    const ofFamilies = one.studies.map(({ study_id, effect }) => ({
      family: families.get(study_id) ?? study_id,
      effect,
    }))
    return { ...atBar(least)(one), conclusion: withoutAnyFamily(ofFamilies, least).left }
  }
}
