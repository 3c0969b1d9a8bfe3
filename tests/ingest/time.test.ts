import { describe, expect, it } from 'vitest'
import { readNote } from '../../pipeline/ingest/read-note.ts'
import { readSheet } from '../../pipeline/ingest/read-sheet.ts'

/**
 * No file may hang a run. Time is the processor's, so that a busy machine passes, and the bounds are wide: what they are there to catch takes minutes, because
 * it grows with the square of the file.
 */
const seconds = (work: () => unknown) => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}
const sheet = (text: string) => () => readSheet({ path: 'x.csv', bytes: Buffer.from(text) })
const note = (text: string) => () => readNote({ path: 'x.md', bytes: Buffer.from(`# T\n${text}\n`) })
const rulesOf = (read: () => { problems: { rule: string }[] }) => read().problems.map(d => d.rule)

describe('a sheet', () => {
  it('of twenty thousand rows is read in two seconds', () => {
    const read = sheet(`a,b,c,d,e,f\n${'p1,frame.fear,æ😀,"x, y",parents;children,"1"\n'.repeat(20_000)}`)
    expect(seconds(() => expect(read().value?.rows.length).toBe(20_000))).toBeLessThan(2)
  })

  it.each([
    ['one cell of 3 MB', `a,b\n"${'x'.repeat(3_000_000)}",1\n`, 'cell-size'],
    ['one cell of 3 MB over many lines', `a,b\n"${'x\n'.repeat(1_500_000)}",1\n`, 'sheet-size'],
    ['a quote that never closes', `a,b\n"${'x\n'.repeat(20_000)}`, 'closed-quote'],
    ['quotes alone', `a,b\n"${'""'.repeat(1_900_000)}`, 'closed-quote'],
    ['a quote in every line', `a,b\n${'a"b,c\n'.repeat(40_000)}`, 'closed-quote'],
    ['commas alone', ','.repeat(3_900_000), 'sheet-size'],
    ['line feeds alone', `a,b\n${'\n'.repeat(3_900_000)}`, 'sheet-size'],
    ['rows of one cell', `a,b\n${'1\n'.repeat(1_900_000)}`, 'sheet-size'],
    ['rows of an odd length, within the bounds', `a,b\n${'1\n'.repeat(40_000)}`, 'column-count'],
  ])('of %s is reported in five seconds', (_, text, rule) => {
    expect(seconds(() => expect(new Set(rulesOf(sheet(text)))).toEqual(new Set([rule])))).toBeLessThan(5)
  })
})

const passage =
  '### p1\nParents held back what they needed, because they were afraid of what the authority might do if they asked for help.\n- Where: s1, abstract, sentence 3\n'

describe('a note', () => {
  it('of 1 MB of passages is read in five seconds', () => {
    const read = note(passage.repeat(Math.floor(990_000 / passage.length)))
    expect(seconds(() => expect(rulesOf(read)).toEqual([]))).toBeLessThan(5)
  })

  it('of 3.9 MB is reported in five seconds', () => {
    const read = note(passage.repeat(Math.floor(3_900_000 / passage.length)))
    expect(seconds(() => expect(rulesOf(read)).toEqual(['note-size']))).toBeLessThan(5)
  })

  /** Each of these once took from ten seconds to many minutes at this size. */
  it.each([
    '[',
    '*',
    '_',
    '<',
    '`',
    '![',
    '[a](',
    '[]',
    '<?',
    '<!--',
    '&',
    '**a *b',
    '\\',
    '\t',
    '> ',
    '>',
    '- ',
    '1. ',
    '> - ',
    '# ',
  ])('of one long run of %s is read or reported in ten seconds', run => {
    const times = Math.floor(100_000 / run.length)
    expect(seconds(note(run.repeat(times)))).toBeLessThan(10)
    expect(seconds(note(`a ${run.repeat(times)}a${run.repeat(times)}`))).toBeLessThan(10)
  })

  it.each([
    ['bullets', '- a\n', 19_000],
    ['bullets in bullets', '- - a\n', 9_000],
    ['bullets deeper and deeper', '', 0],
    ['quotations', '> > > > > > > > a\n', 1_900],
    ['headings', '# a\n', 19_900],
    ['headings with a bullet', '# a\n- a\n', 9_900],
    ['texts over dashes', 'a\n---\n', 900],
    ['lists with a text between them', '- a\n\nb\n', 600],
    ['lists of two kinds', '- a\n* a\n', 900],
    ['quotations in every section', `${'> > > > a\n'.repeat(1_900)}# a\n`, 10],
  ])('of %s is read or reported in ten seconds', (_, lines, times) => {
    const deeper = Array.from({ length: 1_900 }, (_, index) => `${' '.repeat(2 * index)}- a\n`).join('')
    expect(seconds(note(times === 0 ? deeper : lines.repeat(times)))).toBeLessThan(10)
  })
})
