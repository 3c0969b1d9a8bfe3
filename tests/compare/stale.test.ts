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
    expect(changed).toEqual(['passages text_da'])
  })
})
