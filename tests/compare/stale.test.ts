import { describe, expect, test } from 'vitest'
import { historyProblems } from '../../pipeline/compare/history.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Files } from '../laws/mini-review.ts'
import { miniAfter } from './repository.ts'

const COUR = 'studies/durand-1992-cour'
const NOTE = `${COUR}/note.md`
const TEXT = 'Mothers speak of the noise of the works.'
const translated = (text: string, danish: string, more = '') =>
  [NOTE, `${TEXT}\n`, `${text}\n- Da: ${danish}\n${more}`] as const

const readingOf = (files: Files) =>
  read(
    'sources',
    [...files].flatMap(([path, text]) =>
      path.startsWith('sources/') ? [{ path: path.slice('sources/'.length), bytes: Buffer.from(text) }] : [],
    ),
  )
const before = miniAfter(translated(TEXT, 'Mødre taler om støj.'))
const stale = (after: Files, from: Files = before) =>
  historyProblems(readingOf(from).underWay, readingOf(after).underWay).map(({ rule, what }) => [
    rule,
    ...(what.match(/by `.`(, `.`)*/) ?? []).slice(0, 1),
  ])

const OTHER = 'Mothers may speak of noise.'
const rowOf = (coder: string) =>
  [`${COUR}/coding.${coder}.csv`, 'p1,house.noise,not-stated,', 'p1,house.noise,present,'] as const

describe('where the text of a passage is changed', () => {
  test('and nothing else, its translation and its readings are stale', () => {
    expect(stale(miniAfter(translated(OTHER, 'Mødre taler om støj.')))).toEqual([
      ['translation-is-current'],
      ['reading-is-current', 'by `k`, `m`'],
    ])
  })

  test('and the translation too, only its readings are', () => {
    expect(stale(miniAfter(translated(OTHER, 'Mødre kan tale om støj.')))).toEqual([
      ['reading-is-current', 'by `k`, `m`'],
    ])
  })

  test('those coders are named whose rows are what they were', () => {
    expect(stale(miniAfter(translated(OTHER, 'Mødre kan tale om støj.'), rowOf('k')))).toEqual([
      ['reading-is-current', 'by `m`'],
    ])
    expect(stale(miniAfter(translated(OTHER, 'Mødre kan tale om støj.'), rowOf('k'), rowOf('m')))).toEqual([])
  })

  test('a coder whom others supersede need not read it again', () => {
    const superseded = ['protocol.md', '### k\n', '### k\n- Superseded by: m\n'] as const
    expect(stale(miniAfter(translated(OTHER, 'Mødre kan tale om støj.'), superseded))).toEqual([
      ['reading-is-current', 'by `m`'],
    ])
  })

  test('somebody may say that it was read again and all of it stands; each change anew', () => {
    const reread = miniAfter(translated(OTHER, 'Mødre taler om støj.', '- Reread: 2001-02-03\n'))
    expect(stale(reread)).toEqual([])
    const again = (day: string) =>
      miniAfter(translated('Mothers might speak of noise.', 'Mødre taler om støj.', `- Reread: ${day}\n`))
    expect(stale(again('2001-02-03'), reread).map(([rule]) => rule)).toEqual([
      'translation-is-current',
      'reading-is-current',
    ])
    expect(stale(again('2001-02-04'), reread)).toEqual([])
  })
})

describe('where the reason of a review finding is changed', () => {
  const reason = (level: string, text: string, danish: string, more = '') =>
    [
      'review-findings.md',
      '- Coherence: no-or-very-minor, All studies go the same way.\n- Coherence da: Alle studier går samme vej.\n',
      `- Coherence: ${level}, ${text}\n- Coherence da: ${danish}\n${more}`,
    ] as const
  const [WAS, DANISH_WAS] = ['All studies go the same way.', 'Alle studier går samme vej.']

  test('and nothing else, its translation is stale, and no other one', () => {
    const problems = historyProblems(
      readingOf(miniAfter()).underWay,
      readingOf(miniAfter(reason('minor', 'All studies hardly go the same way.', DANISH_WAS))).underWay,
    )
    expect(problems.map(({ rule, place, what }) => [rule, place.path, place.line, what.slice(0, 77)])).toEqual([
      [
        'translation-is-current',
        'sources/review-findings.md',
        9,
        'Unexpected unchanged `Coherence da` of review finding `warm-houses`, whose re',
      ],
    ])
  })

  test('and the translation too, or the judgement alone, nothing is', () => {
    expect(stale(miniAfter(reason('minor', 'One way.', 'Én vej.')), miniAfter())).toEqual([])
    expect(stale(miniAfter(reason('minor', WAS, DANISH_WAS)), miniAfter())).toEqual([])
  })

  test('somebody may say that the translation was read again and stands', () => {
    const reread = [
      'review-findings.md',
      '- Status: confirmed\n',
      '- Status: confirmed\n- Reread: 2001-02-03\n',
    ] as const
    const after = miniAfter(reason('minor', 'The studies all go the same way.', DANISH_WAS), reread)
    expect(stale(after, miniAfter())).toEqual([])
  })
})

/** A finding is said in each language beside the others, so whoever changes it in one has not said it in the other. */
describe('where a review finding says another thing in one language', () => {
  const english =
    miniAfter()
      .get('sources/review-findings.md')
      ?.match(/^- En: .*$/m)?.[0] ?? ''
  const danish =
    miniAfter()
      .get('sources/review-findings.md')
      ?.match(/^- Da: .*$/m)?.[0] ?? ''
  const said = (...lines: [string, string][]) =>
    miniAfter(...lines.map(([was, is]) => ['review-findings.md', was, is] as const))

  test('the other is stale, and told by both their names', () => {
    const problems = historyProblems(
      readingOf(miniAfter()).underWay,
      readingOf(said([english, '- En: A warm house may bring families.'])).underWay,
    )
    expect(problems.map(({ rule, what }) => [rule, what])).toEqual([
      [
        'translation-is-current',
        'Unexpected unchanged `Da` of review finding `warm-houses`, whose `En` is another, expected each language to say the same',
      ],
    ])
  })

  test('both, or that somebody read it again, and nothing is', () => {
    const both = said([english, '- En: A warm house may.'], [danish, '- Da: Et varmt hus kan måske.'])
    expect(stale(both)).toEqual([])
    const reread = said(
      [english, '- En: A warm house may.'],
      ['- Status: confirmed\n', '- Status: confirmed\n- Reread: 2001-02-03\n'],
    )
    expect(stale(reread)).toEqual([])
  })
})

describe('where only a translation is changed', () => {
  const after = miniAfter(translated(TEXT, 'Mødre taler om støjen fra byggeriet.'))

  test('nothing is stale', () => {
    expect(stale(after)).toEqual([])
    expect(stale(after, miniAfter())).toEqual([])
  })

  test('no table changes but in the column of the translation', () => {
    const { review } = readingOf(miniAfter())
    if (review === undefined) throw new Error('the mini review has no problem')
    const tables = (danish: string) => {
      const studies = review.studies.map(study => ({
        ...study,
        passages: study.passages.map(one => (one.text === TEXT ? { ...one, translations: { da: danish } } : one)),
      }))
      const all = aggregate({ ...review, studies })
      return new Map(all.map(({ table, rows }) => [table.name, rows.map(({ cells }) => cells)]))
    }
    const [was, is] = [tables('Mødre taler om støj.'), tables('Mødre taler om støjen fra byggeriet.')]
    const changed = [...is].flatMap(([name, rows]) =>
      rows.flatMap((cells, index) =>
        Object.keys(cells)
          .filter(column => JSON.stringify(cells[column]) !== JSON.stringify(was.get(name)?.[index]?.[column]))
          .map(column => `${name} ${column}`),
      ),
    )
    expect(changed).toEqual(['evidence text_da'])
  })
})
