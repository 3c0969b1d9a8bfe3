import { describe, expect, test } from 'vitest'
import { guessed, imported, type Map_, reviewWith, sourceIn, TABLE, textOf } from './imported-table.ts'

describe('the first run writes a map', () => {
  test('with what each column is by its name or its cells, and asks what only a reader of the table knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, ['map.json']])
    const map: Map_ = JSON.parse(textOf(files, 'map.json'))
    expect(map).toMatchObject({
      name: 'extraction',
      separator: 'comma',
      header_line: 2,
      study: 'Covidence #',
      reviewer: 'Reviewer Name',
    })
    expect(map.columns.map(({ column, as }) => [column, as.startsWith('? ') ? '?' : as])).toEqual([
      ['Covidence #', 'leave'],
      ['Study ID', 'author_year'],
      ['Title', 'title'],
      ['Reviewer Name', 'leave'],
      ['Country in which the study conducted', 'setting_countries'],
      ['Study design', 'design'],
      ['Kind of ward', 'word'],
      ['Shifts', 'words'],
      ['Beds', 'number'],
      ['Were bells mentioned?', '?'],
      ['What is said of bells', '?'],
      ['Reasons given', '?'],
      ['Comments', '?'],
    ])
    expect(map.coders.map(({ name, coder }) => [name, coder.startsWith('? ') ? '?' : coder])).toEqual([
      ['Ann Ode', '?'],
      ['Ben Poe', '?'],
      ['Consensus', 'settled'],
    ])
    expect(map.cells.map(({ cell }) => cell)).toEqual(['Yes', 'No'])
    // What was read and where; two reviewers; two answers; the design that the protocol does not have; four columns.
    expect(stdout).toContain('It asks 11 questions')
    expect(stdout).toContain('not taken, because it stands above the columns: `Invented extraction on wards at night`')
  })

  test.each([
    ['Night bells', 'Title'],
    [
      'Night Bells',
      '? Which column tells the studies apart? (its name; rows that have the same in Title would be one study)',
    ],
  ])(
    'and asks what tells the studies apart where %s stands in two rows of nobody in particular',
    async (title, study) => {
      const rows = [
        'Study,Title,Year',
        '1,Quiet wards,1994',
        '2,Night bells,1995',
        `3,${title === 'Night bells' ? 'Bells' : title},1996`,
      ]
      expect((await guessed(`${rows.join('\n')}\n`)).study).toBe(study)
    },
  )

  test('and the second run takes nothing while a question is open, and says the place of each', async () => {
    const files = reviewWith(TABLE)
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([1, []])
    expect(stdout.match(/error: Unexpected question/g)).toHaveLength(11)
    expect(stdout).toContain('map.json:5:11-')
    expect(stdout).toContain('11 problems in 1 file. Nothing was written.')
  })

  test('not into the sources, where it would be a file that nobody knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stderr, changed } = await imported(files, { map: 'sources/map.json' })
    expect([code, changed]).toEqual([2, []])
    expect(stderr).toContain('sources/map.json would stand in the sources')
  })
})

describe('a table with a column for each code, as a tool gives it out', () => {
  const AS_SPREADSHEET = [
    'ItemId;Title;Authors;Year;DOI;URL;Abstract;Type;Loud bells;Few lamps;Beds;Said of bells',
    '54780091;A loud ward;Vega, Ana;1975;;https://example.org/loud;Bells.;Dissertation;X;;24,5;Bells ring all night.',
    '54780092;A dim ward;Lima, Cai;1976;10.5555/dim;;Lamps.;Book, Whole;;X;12;',
    '54780093;A ward;Paz, Bo;1977;;ward;Both.;journalArticle;X;X;1.200;Bells rang.',
    '',
  ].join('\r\n')
  const answersOf = (map: Map_, is: Record<string, string>) => ({
    ...map,
    read: 'full-text',
    address: 'https://example.org/table',
    coders: [{ name: '', coder: 'r' }],
    cells: map.cells.map(one => ({ ...one, is: is[one.cell] ?? one.is })),
    columns: map.columns.map(one =>
      one.column === 'Said of bells'
        ? { ...one, as: 'passage' }
        : one.column === 'Loud bells'
          ? { ...one, passage: 'Said of bells' }
          : one,
    ),
  })

  test('is asked what a sign in it says, and not what each column is; the study is told by what every row has', async () => {
    const map = await guessed(AS_SPREADSHEET)
    expect(map).toMatchObject({ separator: 'semicolon', study: 'ItemId', cells: [{ cell: 'X' }] })
    expect(map.columns.map(({ column, as, cells }) => [column, as.startsWith('? ') ? '?' : as, cells])).toEqual([
      ['ItemId', 'leave', undefined],
      ['Title', 'title', undefined],
      ['Authors', 'authors', undefined],
      ['Year', 'year', undefined],
      ['DOI', 'doi', undefined],
      ['URL', 'address', undefined],
      ['Abstract', 'leave', undefined],
      ['Type', 'type', undefined],
      ['Loud bells', 'code', undefined],
      ['Few lamps', 'code', undefined],
      ['Beds', 'number', undefined],
      ['Said of bells', '?', undefined],
    ])
  })

  test('is taken with types as tools call them, decimals as its country writes them, and the address of each study', async () => {
    const files = reviewWith(AS_SPREADSHEET, answersOf(await guessed(AS_SPREADSHEET), { X: 'not-seen' }))
    const { code, stdout } = await imported(files, { date: '2023-01-20' })
    expect([code, stdout]).toEqual([0, stdout])
    const loud = sourceIn(files, 'studies/vega-1975-loud/note.md')
    expect(loud).toContain('- Type: thesis\n')
    expect(loud).toContain('- Beds: 24.5\n')
    expect(loud).toContain('### s1\n- Address: https://example.org/loud\n')
    expect(sourceIn(files, 'studies/lima-1976-ward/note.md')).toContain('- Type: book\n')
    const last = sourceIn(files, 'studies/paz-1977-ward/note.md')
    expect(last).toContain('- Type: journal-article\n')
    expect(last).toContain('### s1\n- Address: https://example.org/table\n')
    expect(stdout).toContain('`URL`, because expected an address that begins with https:// or http://\n')
    expect(stdout).toContain('`Beds`, because it may be thousands or decimals\n')
    expect(stdout).toContain('codings: 4; 2 with a passage')
  })

  test('as R saves it says itself which of its two words is no', async () => {
    const asR = [
      '"","item_id","title","Loud bells","Few lamps","Said of bells"',
      '"1",1,"A loud ward",TRUE,FALSE,"Bells ring."',
      '"2",2,"A dim ward",FALSE,TRUE,NA',
      '',
    ].join('\n')
    const map = await guessed(asR)
    expect(map).toMatchObject({ study: 'item_id', cells: [{ cell: 'TRUE' }, { cell: 'FALSE', is: 'not-given' }] })
    expect(map.cells[0]?.is).toMatch(/^\? /)
    const files = reviewWith(asR, answersOf(map, { TRUE: 'present' }))
    expect((await imported(files)).stdout).toContain('cells that say that a code was not given: 2\n')
  })
})
