import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { baseText, checked, textFile, withFiles } from '../faults/read-fixture.ts'

const NOTE = 'studies/moreau-1997-winter/note.md'
const RULINGS = 'studies/keller-1993-timetable/rulings.csv'
const noteWith = (bullet: string) =>
  withFiles([textFile(NOTE, baseText(NOTE).replace(/(### p1\n.*\n)/, `$1${bullet}`))])
const [header = '', ...rows] = baseText(RULINGS).trimEnd().split('\n')
const rulingsWith = (cell: string) =>
  withFiles([textFile(RULINGS, `${[`${header},reason_da`, ...rows.map(row => `${row},${cell}`)].join('\n')}\n`)])

describe('a passage', () => {
  it('takes a bullet for each language but that which is coded, and may lack it', () => {
    const passages = (bullet: string) => read('sources', noteWith(bullet)).underWay.studies[1]?.passages[0]?.value
    expect(passages('- Da: Bussen kom ikke.\n')?.translations).toEqual({ da: 'Bussen kom ikke.' })
    expect(passages('')?.translations).toBeUndefined()
    expect(checked(noteWith('- En: The bus did not come.\n')).rules).toEqual(['known-field'])
    expect(checked(noteWith('- De: Der Bus kam nicht.\n')).rules).toEqual(['known-field'])
  })
})

describe('a ruling', () => {
  it('takes a column of reasons, which may be empty or left out', () => {
    const rulingIn = (cell: string) =>
      read('sources', rulingsWith(cell)).review?.studies[0]?.findings.find(one => one.ruling !== undefined)?.ruling
    expect(rulingIn('Det siger siden.')?.reason_translations).toEqual({ da: 'Det siger siden.' })
    expect(rulingIn('')?.reason_translations).toBeUndefined()
    expect(checked(rulingsWith('Det siger siden.')).rules).toEqual([])
  })
})
