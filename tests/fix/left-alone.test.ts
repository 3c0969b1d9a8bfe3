import { describe, expect, it } from 'vitest'
import { fix } from '../../pipeline/verbs/fix.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { formed } from './formed.ts'

const HEADER = 'passage,code,state,direction,evidence,informants,about'
const ROW = 'p1,frame.fear,present,hinders,participant-account,parents,parents'
const sheet = (...lines: string[]) => `${lines.join('\r\n')}\r\n`

/** Each has line ends that are repaired, because that is the cure that is named for them; leaving the rest alone is a choice and not an accident. */
const CODING: Record<string, string | Uint8Array> = {
  'merge markers': sheet(HEADER, '<<<<<<< ours', ROW, '=======', 'p2,none,,,,,', '>>>>>>> theirs'),
  'half a merge marker': sheet(HEADER, '=======', ROW),
  'a quote that is not closed': sheet(HEADER, 'p1,"frame.fear,present,hinders,participant-account,parents,parents'),
  'a quote inside a cell': sheet(HEADER, 'p1,frame."fear",present,hinders,participant-account,parents,parents'),
  'a row with a cell too many': sheet(HEADER, `${ROW},mothers`),
  'a row with a cell too few': sheet(HEADER, 'p1,frame.fear,present,hinders,participant-account,parents'),
  'a title above the columns': sheet('Table 1', HEADER, ROW),
  'the header twice': sheet(HEADER, ROW, HEADER, 'p2,none,,,,,'),
  'a column twice': sheet(`${HEADER},code`, `${ROW},frame.time`),
  'a value under an empty column': sheet(`${HEADER},,`, `${ROW},,frame.time`),
  'a byte that gives words in no encoding': Buffer.from([...Buffer.from(sheet(HEADER, ROW)), 0x81]),
  'one broken byte among UTF-8': Buffer.concat([
    Buffer.from(sheet(HEADER, ROW, 'p2,fræmme')),
    Buffer.from([0xe6, 0x0a]),
  ]),
  'UTF-16 that is cut off': Buffer.from(`\ufeff${sheet(HEADER, ROW)}`, 'utf16le').subarray(0, -1),
  'a letter that two encodings read as a letter': Buffer.from(sheet(HEADER, 'p1,frame.f\u00f8r,,,,'), 'latin1'),
  nothing: '',
  'blanks alone': ' \r\n\r\n',
}

const NOTES: Record<string, string> = {
  'a paragraph of two lines': '# T\r\n\r\nOne\r\ntwo.\r\n',
  'a numbered list': '# T\r\n\r\n1. One.\r\n',
  'a block of code': '# T\r\n\r\n    One.\r\n',
  HTML: '# T\r\n\r\n<div>One.</div>\r\n',
  'a text before the title': 'One.\r\n\r\n# T\r\n',
  'merge markers': '# T\r\n<<<<<<< ours\r\nOne.\r\n=======\r\nTwo.\r\n>>>>>>> theirs\r\n',
  'a heading that would come to hold another': '# T\r\n### Passages\r\n## Record\r\n',
}

/** What is made of a text of which nothing but the line ends is touched; bytes that cannot be decoded are left alone. */
function withLineEnds(content: string | Uint8Array): ReturnType<typeof formed> {
  return typeof content !== 'string' || content === ''
    ? 'alone'
    : { text: content.replaceAll('\r\n', '\n'), changes: ['line ends written as line feeds'] }
}

describe('what cannot be repaired safely', () => {
  it.each(Object.entries(CODING))('is left alone in a sheet: %s', (_, content) => {
    expect(formed('studies/example-2015-fear/coding.a.csv', content)).toEqual(withLineEnds(content))
  })

  it.each(Object.entries(NOTES))('is left alone in a note: %s', (_, content) => {
    expect(formed('studies/example-2015-fear/note.md', content)).toEqual(withLineEnds(content))
  })

  it.each([
    'coding.a.csv',
    'studies/coding.a.csv',
    'studies/example-2015-fear/coding_b.csv',
    'studies/example-2015-fear/outcomes.csv',
    'studies/example-2015-fear/.coding.a.csv',
    'studies/example-2015-fear/~coding.a.csv',
    'studies/example-2015-fear/notes.md',
    'studies/example-2015-fear/deep/note.md',
    'README.md',
    'picture.png',
  ])('is left alone where the file belongs to nothing: %s', path => {
    expect(formed(path, path.endsWith('.md') ? '# T\r\n\r\nOne.\r\n' : sheet(HEADER, ROW))).toBe('alone')
  })

  it('is left alone by the verb but for its line ends, byte for byte where it cannot be decoded; and it says so', async () => {
    const folder = (index: number) => `sources/studies/example-2015-word${index}`
    const before = [
      ...Object.values(CODING).map((content, index) => [`${folder(index)}/coding.a.csv`, content] as const),
      ...Object.values(NOTES).map((content, index) => [`${folder(index)}/note.md`, content] as const),
    ]
    const files = memoryFiles(before)
    const run = {
      files,
      sources: 'sources',
      data: 'data',
      output: 'output',
      format: 'text',
      onStage: () => {},
    } as const
    const { code, stdout } = await fix(run)
    expect(code).toBe(1)
    for (const [path, content] of before) {
      const kept = typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content
      expect(files.all.get(path)?.equals(Buffer.from(kept as string)), path).toBe(true)
    }
    expect(stdout).toContain('They are left as they are.')
  })
})

describe('columns nobody knows', () => {
  it('are kept where they stand, and so are the rows; the rest is repaired', () => {
    const saved =
      'remark;passage;code;state;direction;evidence;informants;about\r\n"see, p. 2";p2;frame.fear;present;hinders;participant-account;parents;parents\r\n;p1;none;;;;;\r\n'
    expect(formed('studies/example-2015-fear/coding.a.csv', saved)).toEqual({
      text: 'remark,passage,code,state,direction,evidence,informants,about\n"see, p. 2",p2,frame.fear,present,hinders,participant-account,parents,parents\n,p1,none,,,,,\n',
      changes: ['line ends written as line feeds', 'semicolons between the columns written as commas'],
    })
  })

  it('are kept where one is missing', () => {
    const saved = 'code,passage\r\nframe.fear,p2\r\nnone,p1\r\n'
    expect(formed('studies/example-2015-fear/coding.a.csv', saved)).toMatchObject({
      text: 'code,passage\nframe.fear,p2\nnone,p1\n',
    })
  })
})
