import { describe, expect, test } from 'vitest'
import { canonical, read } from '../../pipeline/stages.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { dictionary } from '../../schema/dictionary.ts'
import { optionsOf } from '../../schema/expectation.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, runOn } from '../laws/mini-review.ts'

const ID = 'example-1995-yard'
const NOTE = `sources/studies/${ID}/note.md`

/** Makes a draft in the mini review, from a reference file if one is given. */
async function draft(reference?: string | Uint8Array, id = ID, record?: string, encoding?: string) {
  const files = memoryFiles([
    ...earlierVersion(),
    ...(reference === undefined ? [] : [['reference.txt', reference] as const]),
  ])
  const before = new Map(files.all)
  const said = await makeNew(runOn(files), ['study', id], {
    from: reference === undefined ? undefined : 'reference.txt',
    record,
    encoding,
  })
  const written = [...files.all.keys()].filter(path => !before.has(path))
  for (const [path, bytes] of before) expect(files.all.get(path), path).toBe(bytes)
  return { ...said, files, written, note: files.all.get(NOTE)?.toString('utf8') ?? '', problems: problemsIn(files) }
}

/** What `check` says of the sources: problems, and files that are not in canonical form. */
function problemsIn({ all }: MemoryFiles): string[] {
  const input = [...all]
    .filter(([path]) => path.startsWith('sources/'))
    .map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
  return [
    ...read('sources', input).problems.map(({ place, what, rule }) => `${place.path}:${place.line} ${what} [${rule}]`),
    ...canonical(input).flatMap(({ path, changes }) => changes.map(change => `${path} ${change}`)),
  ]
}

/** How a value that is missing is to be mended, as `check` says it. */
function fixOf(report: string, name: string): string | undefined {
  return report
    .split('\n\n')
    .find(one => one.includes(`Missing value of \`${name}\``))
    ?.split('  fix: ')[1]
}

const BIBTEX = `@article{x,
  title = {The {DNA} of a yard: na{\\"i}ve tenants, {\\aa}ben g{\\aa}rd & more},
  author = {M{\\"u}ller, J{\\"o}rg and Ærø, Åse and {Housing Board}},
  journal = {Housing Notes}, year = {1995}, volume = {12}, number = {3}, pages = {11--29},
  doi = {https://doi.org/10.5555/yard.1995}
}
`
const RIS = `TY  - JOUR
TI  - Gården og støjen
AU  - Østby, Øjvind
AU  - Ærø, Åse
PY  - 1995/05/01
JO  - Boligblad
VL  - 4
IS  - 2
SP  - 1
EP  - 20
DO  - 10.5555/gaard
ER  - 
`
const CSL = JSON.stringify([
  {
    type: 'article-journal',
    title: '=1+1 A <i>quiet</i> yard <script>alert(1)</script> &amp; “more”',
    author: [
      { family: 'Kivelä', given: 'Äijö' },
      { literal: 'Board; of housing' },
      { literal: 'Board; of housing' },
      'nobody',
      {},
    ],
    issued: { 'date-parts': [[1995, 5]] },
    'container-title': 'Notes',
    DOI: 'doi:10.5555/yard',
    language: 'english',
    volume: 4,
  },
])

describe('a draft that check accepts', () => {
  test('from nothing', async () => {
    const { code, stdout, written, note, problems } = await draft()
    expect([code, written, problems]).toEqual([0, [NOTE], []])
    expect(note).toMatch(
      /^# \? Which title is printed\?\n## Record\n- Status: draft\n- Coded by: \? Which coders have finished it\? \(.*here k, m.*\n- Authors: \? /,
    )
    expect(stdout).toContain('Each bullet asks its question after `?`')
    expect(stdout).toContain(
      '  Recruitment: How were those who took part found?\n    purposive: chosen for what they could tell\n',
    )
  })

  test('beside another, though neither has its title yet', async () => {
    const files = memoryFiles(earlierVersion())
    for (const id of ['one-1990-word', 'two-1990-word']) await makeNew(runOn(files), ['study', id])
    expect(problemsIn(files)).toEqual([])
  })

  test('but no finished study is without its title', () => {
    const files = earlierVersion()
    change(files, 'sources/studies/rebane-1990-aken/note.md', '# Aken ja õu\n', '# ? Which title is printed?\n')
    const [first, ...more] = problemsIn(memoryFiles(files))
    expect(first).toBe(
      'sources/studies/rebane-1990-aken/note.md:1 Missing title, expected one in place of `? Which title is printed?` [note-title]',
    )
    expect(more).toEqual([])
  })

  test('every bullet of a study asks its question, with all that may stand there', async () => {
    const { note } = await draft()
    for (const { under, fields } of dictionary().filter(one => one.file === 'studies/<study>/note.md'))
      for (const { key, typed, question, expectation } of fields.filter(one => one.stands === 'bullet')) {
        if (under[0] === '## Reports') continue
        const isLater = ['formerly', 'withdrawn', 'report', 'added', 'reread'].includes(key)
        const line = note.split('\n').find(one => one.startsWith(`- ${typed}: ? ${question} (`))
        if (isLater || key === 'status') expect(line, typed).toBeUndefined()
        else
          for (const word of [question, ...optionsOf(expectation ?? { expected: '' })])
            expect(line, typed).toContain(word)
      }
    expect(note).toMatch(/^- About: \? .*here parents, mothers, fathers, children/m)
    expect(note).toContain('\n## Passages\n### p1\n? What does the page say there? (')
  })

  test('it is asked what the form asks since a later day, and for a translation where others have one', async () => {
    const files = earlierVersion()
    const asks = '- Question: How far has the case come?'
    change(files, 'sources/form.md', asks, `${asks}\n- Added: 2001-02-03`)
    const text = 'The landlord gave his word, and the mothers laughed.'
    change(files, 'sources/studies/durand-1992-cour/note.md', text, `${text}\n- Da: Udlejeren gav sit ord.`)
    const memory = memoryFiles(files)
    await makeNew(runOn(memory), ['study', ID], {})
    const note = memory.all.get(NOTE)?.toString('utf8') ?? ''
    expect(note).toMatch(/^- Case stage: \? How far has the case come\? \(.* \| unclear\)$/m)
    expect(note).toMatch(/^\? What does the page say there\? .*\n- Da: \? What does it say in each other language/m)
    expect((await draft()).note).not.toContain('\n- Da: ')
  })

  test('its questions are answered one by one, and it is never taken for finished while one stands', async () => {
    const { files } = await draft()
    const answer = (from: RegExp, to: string) => {
      const text = files.all.get(NOTE)?.toString('utf8') ?? ''
      expect(text).toMatch(from)
      files.all.set(NOTE, Buffer.from(text.replace(from, to)))
    }
    answer(/^- Year: .*$/m, '- Year: 1995')
    answer(/^- Recruitment: .*$/m, '- Recruitment: randomly')
    expect(problemsIn(files)).toEqual([expect.stringMatching(/Unexpected `randomly` in `Recruitment`/)])
    answer(/^- Recruitment: .*$/m, '- Recruitment: random')
    answer(/^\? What does .*$/m, 'Tenants met in the yard.')
    expect(problemsIn(files)).toEqual([])
    answer(/^- Status: draft$/m, '- Status: included')
    const problems = problemsIn(files).filter(one => one.includes(NOTE))
    expect(problems).toContainEqual(
      expect.stringMatching(/:5 Missing value of `Authors`, expected a name .* \[every-field\]$/),
    )
    expect(problems).toContainEqual(expect.stringMatching(/Missing value of `Container`, expected some text/))
    expect(problems).toContainEqual(expect.stringMatching(/Missing value of `Address`, expected an address/))
    expect(problems).toContainEqual(expect.stringMatching(/Missing value of `Where`, expected a page/))
    const { stdout } = await check(runOn(files))
    expect(fixOf(stdout, 'Total')).toBe(`write the value, or take the bullet out where there is none, in ${NOTE}.`)
    for (const name of ['Address', 'Where']) expect(fixOf(stdout, name)).toBe(`write the value in ${NOTE}.`)
  })

  test('from BibTeX', async () => {
    const { code, note, problems } = await draft(BIBTEX)
    expect([code, problems]).toEqual([0, []])
    const answers = note.split('\n').filter(line => !line.includes(': ? '))
    expect(answers.slice(0, 11)).toEqual([
      '# The DNA of a yard: naïve tenants, åben gård & more',
      '## Record',
      '- Status: draft',
      '- Authors: Müller, Jörg; Ærø, Åse; Housing Board',
      '- Year: 1995',
      '- Container: Housing Notes',
      '- Volume: 12',
      '- Issue: 3',
      '- Pages: 11-29',
      '- DOI: 10.5555/yard.1995',
      '- Type: journal-article',
    ])
  })

  test.each([
    ['RIS', RIS],
    ['RIS with a byte-order mark and carriage returns', `\ufeff${RIS.replaceAll('\n', '\r\n')}`],
    ['RIS in Windows-1252', Buffer.from(RIS, 'latin1')],
  ])('from %s', async (_, reference) => {
    const { code, note, problems } = await draft(reference)
    expect([code, problems]).toEqual([0, []])
    expect(note).toContain('# Gården og støjen\n')
    expect(note).toContain('- Authors: Østby, Øjvind; Ærø, Åse\n- Year: 1995\n')
    expect(note).toContain('- DOI: 10.5555/gaard\n')
  })

  test.each([
    ['CSL-JSON', CSL],
    ['CSL-JSON with a byte-order mark', `\ufeff${CSL}`],
    ['one object of it', CSL.slice(1, -1)],
  ])('from %s; HTML in a title is characters, and what has no form of ours is left out', async (_, reference) => {
    const { code, note, problems, stderr } = await draft(reference)
    expect([code, problems]).toEqual([0, []])
    expect(note).toContain('# 1+1 A quiet yard <script>alert(1)</script> & “more”\n')
    expect(note).toContain('- Authors: Kivelä, Äijö; Board, of housing; nobody\n')
    expect(note).toContain('- DOI: 10.5555/yard\n')
    expect(note).toContain('- Language: en\n')
    expect(stderr).toMatch(
      /^reference\.txt:1: Title: `=1\+1 .*` in `title` is taken in part, because a spreadsheet would run .*\.\n$/,
    )
  })

  test.each([
    [
      'values of other kinds',
      { title: 'A yard', author: 'Kivelä', issued: [1995], 'container-title': ['x'], DOI: 7, page: null },
    ],
    [
      'lines in a title',
      { title: 'A yard\n\n## Record\n- Status: included\u2028x', author: [{ family: 'A\n- Year: 1' }] },
    ],
    ['a year nobody could print', { title: 'A yard', issued: { 'date-parts': [[19]] } }],
    ['a keyword of objects', { title: 'A yard', type: 'constructor', author: [{ literal: '__proto__' }] }],
  ])('from %s', async (_, reference) => {
    const { code, note, problems } = await draft(JSON.stringify(reference))
    expect([code, problems]).toEqual([0, []])
    expect(note.match(/^## Record$/gm)).toHaveLength(1)
  })
})

test('a draft of a screened record begins with what the screening has, and a file goes before it', async () => {
  const id = 'basso-1993-tetto'
  const files = memoryFiles([
    ...earlierVersion(),
    ['reference.ris', 'TY  - JOUR\nTI  - Il tetto di casa\nJO  - Case\nER  - \n'],
  ])
  const note = async (from?: string) => {
    files.all.delete(`sources/studies/${id}/note.md`)
    expect((await makeNew(runOn(files), ['study', id], { from })).code).toBe(0)
    return files.all.get(`sources/studies/${id}/note.md`)?.toString('utf8') ?? ''
  }
  expect(await note()).toMatch(/^# Il tetto\n[\s\S]*- Authors: Basso, A\.\n- Year: 1993\n[\s\S]*- DOI: \? /)
  expect(await note('reference.ris')).toMatch(
    /^# Il tetto di casa\n[\s\S]*- Authors: Basso, A\.\n- Year: 1993\n[\s\S]*- Container: Case\n/,
  )
})

describe('what a file gives and a draft does not have', () => {
  test('is said with its line and the reason', async () => {
    const { code, note, stderr } = await draft(
      'TY  - JOUR\nAU  - Exempel, A\nAU  - et al.\nPY  - in press\nDA  - SEP 22\nDO  - not available\nLA  - Klingon\nER  - \n',
    )
    expect(code).toBe(0)
    expect(note).toMatch(/^# \? Which title is printed\?\n[\s\S]*- Authors: Exempel, A\n- Year: \? /)
    expect(stderr.split('\n')).toEqual([
      'reference.txt:1: Title: the file gives none.',
      'reference.txt:3: Authors: `et al.` in `AU` is not taken, because it says that the list of authors is cut: look up the others.',
      'reference.txt:4: Year: `in press` in `PY` is not taken, because it holds no year of four digits.',
      'reference.txt:5: Year: `SEP 22` in `DA` is not taken, because it holds no year of four digits.',
      'reference.txt:6: DOI: `not available` in `DO` is not taken, because it holds no DOI.',
      'reference.txt:7: Language: `Klingon` in `LA` is not taken, because it names no language that has a code of two letters.',
      '',
    ])
  })

  test('words that another encoding would read otherwise are shown', async () => {
    const { stderr } = await draft(Buffer.from(RIS, 'latin1'))
    expect(stderr).toMatch(/^reference\.txt: it is no UTF-8; look at these words: `G�rden` → `Gården`, .*\.\n$/)
  })

  test('where it breaks off', async () => {
    const { code, stderr } = await draft('[\n{"title": "A", "issued": ')
    expect(code).toBe(0)
    expect(stderr).toContain(
      'reference.txt:2: from here on it cannot be read, so that references may be missing; export it again.',
    )
  })
})

describe('one of several references', () => {
  const MANY = Array.from({ length: 23 }, (_, index) => RIS.replace('Gården', `Gård ${index + 1}`)).join('')

  test('is taken by its number', async () => {
    const { code, note, problems } = await draft(MANY, ID, '3')
    expect([code, problems]).toEqual([0, []])
    expect(note).toContain('# Gård 3 og støjen\n')
  })

  test.each([undefined, '24'])('is asked for where it is %s, with what there is', async record => {
    const { code, written, stderr } = await draft(MANY, ID, record)
    expect([code, written]).toEqual([2, []])
    const lines = stderr.split('\n')
    expect(lines[0]).toBe(
      'reference.txt: it holds 23 references; choose one with `--record <number>`. Nothing was written.',
    )
    expect(lines[2]).toBe('  2 (line 13): Østby, Øjvind, 1995, Gård 2 og støjen')
    expect(lines.slice(21)).toEqual(['  and 3 more, to number 23', ''])
  })

  test.each(['0', '-1', 'x', '1.5'])('has a number, not %s', async record => {
    const { code, written, stderr } = await draft(MANY, ID, record)
    expect([code, written, stderr]).toEqual([2, [], expect.stringContaining('[--record number]')])
  })
})

describe('what is refused, with nothing written', () => {
  test.each([
    ['an id of another form', 'yard', '`yard` is no id'],
    ['a path', '../x', '`../x` is no id'],
    ['a path that ends well', '../../example-1995-yard', 'is no id'],
    ['a capital', 'Example-1995-yard', 'is no id'],
    ['a study that is there', 'kivela-1992-piha', 'sources/studies/kivela-1992-piha is there already'],
    ['a document that is there', 'husraadet-nd-trin', 'sources/documents/husraadet-nd-trin is there already'],
  ])('%s', async (_, id, message) => {
    const { code, written, stderr } = await draft(undefined, id)
    expect([code, written, stderr]).toEqual([2, [], expect.stringContaining(message)])
  })

  test('an encoding in doubt is told by the words that tell one from another, and heals when it is named', async () => {
    // `Søndergård` as MS-DOS wrote it in Norway, which is only named, because hardly anybody does today.
    const reference = Buffer.from(
      'TY  - JOUR\nTI  - A yard\nAU  - S\x9bnderg\x86rd, Bo\nPY  - 1995\nER  - \n',
      'latin1',
    )
    const doubted = await draft(reference)
    expect(doubted.stderr).toMatch(/it is no UTF-8, and may be .*→ `Søndergård` in cp865; .*`--encoding`/)
    expect([doubted.code, doubted.written]).toEqual([2, []])
    expect((await draft(reference, ID, undefined, 'cp865')).note).toContain('- Authors: Søndergård, Bo\n')
    expect((await draft(reference, ID, undefined, 'nonsense')).stderr).toContain('`nonsense` is no encoding')
    expect((await draft(reference, ID, undefined, 'utf-16be')).stderr).toContain('it cannot be utf-16be')
  })

  test.each([
    ['two references in BibTeX', BIBTEX + BIBTEX.replace('{x,', '{y,'), 'it holds 2 references'],
    ['two references in RIS', RIS + RIS, 'it holds 2 references'],
    ['two references in CSL-JSON', `[${CSL.slice(1, -1)},${CSL.slice(1, -1)}]`, 'it holds 2 references'],
    [
      'a wrong byte',
      Buffer.from('TY  - JOUR\nTI  - Gården \xff\nER  - \n', 'latin1').fill('Gå', 17, 20),
      'it is no text at line 2',
    ],
    ['no reference', '[]', 'it holds no reference'],
    ['a list of no references', '[1]', 'it holds no reference'],
    ['an empty file', '', 'reference.txt: it'],
    ['some other text', 'Dear reader, 10.1234/abc', 'reference.txt: it'],
    ['an address, which nobody looks up', 'https://doi.org/10.1234/abc', 'reference.txt: it'],
    ['JSON that breaks off', '[{"type": "book"', 'it breaks off in line 1'],
    ['brackets beyond any reference', '['.repeat(5000), 'it holds no reference'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 2]), 'it is no text'],
    ['nothing but a type', '{"type": "book"}', 'it holds no reference'],
    ['UTF-16 cut by a byte', Buffer.from(`\ufeff${RIS}`, 'utf16le').subarray(0, -1), 'it is UTF-16 that is cut'],
  ])('%s', async (_, reference, message) => {
    const { code, written, stderr } = await draft(reference)
    expect([code, written, stderr]).toEqual([2, [], expect.stringContaining(message)])
    expect(stderr).toContain('Nothing was written.')
  })

  test.each([
    [[], undefined],
    [['study'], undefined],
    [['study', ID, 'more'], undefined],
    [['stduy', ID], undefined],
    [['coder', 'k'], undefined],
    [['rulings', 'x'], undefined],
    [['rulings'], 'reference.txt'],
    [['study', ID], 'nowhere.bib'],
  ])('new %j from %s', async (words, from) => {
    const files = memoryFiles(earlierVersion())
    const before = new Map(files.all)
    expect((await makeNew(runOn(files), words, { from })).code).toBe(2)
    expect(files.all).toEqual(before)
  })
})
