import { describe, expect, test } from 'vitest'
import { diffAsText } from '../../pipeline/compare/as-text.ts'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { metaOf } from '../../schema/field.ts'
import { reading } from '../../schema/reading.ts'
import type { Files } from '../laws/mini-review.ts'
import { diffIn, miniAfter, miniWithRenamedCode, repository } from './repository.ts'

/** What the column asks, which stands beside it in the schema. */
const DIRECTION = metaOf(reading.shape.direction) ?? { question: '', doubt: '' }
const QUAY = 'studies/mackey-1997-quay'
const WARMTH = [
  'studies/santos-1995-varanda/coding.k.csv',
  'p1,house.warmth,present,promotes',
  'p1,house.warmth,present,hinders',
] as const

/** The difference between the mini review and some other files, worked out once: as data, and as the text that is said of it. */
async function from(before: Files, after: Files) {
  const repo = repository()
  const [base, head] = [repo.commit(before), repo.commit(after)]
  const { stdout, code } = await diffIn(repo.at, [base, head], { format: 'json' })
  const found = JSON.parse(stdout) as Diff
  const said = found.changes.map(({ group, kind, key, what, formerly }) =>
    [group, kind, key, what, ...(formerly === undefined ? [] : [formerly])].join(' '),
  )
  const moved =
    found.conclusions === 'unknown'
      ? []
      : found.conclusions.map(one => `${one.kind} ${one.about}: ${one.before} → ${one.after}`)
  return { code, found, said, moved, text: diffAsText(found) }
}

describe('one changed direction', async () => {
  const repo = repository()
  const [base, head] = [repo.commit(miniAfter()), repo.commit(miniAfter(WARMTH))].map(commit => commit.slice(0, 10))

  /** Warmth was present and promoted in two studies, absent and hindered in one: three helped. Now two do and one does not. */
  test('as text', async () => {
    const { stdout, stderr, code } = await diffIn(repo.at, [base ?? '', head ?? ''])
    expect([code, stderr]).toEqual([11, ''])
    expect(stdout.split('\nTables:\n')[0]).toBe(`From ${base} to ${head}
The change is data: what was read and how it was coded.

Conclusions that moved: 2
  claim warmth-does-harm (Varme gør familierne dovne. / Warmth makes families lazy.): other-way 3 → same-way 1, other-way 2
      because of santos-1995-varanda/p1/house.warmth
  code house.warmth (Varme / Warmth): helps (3 of 3 declare an effect, bar 2) → divided (3 of 3 declare an effect, bar 2)
      n_studies_helps 3 → 2, n_studies_hinders 0 → 1, helps strict–loose 3–3 → 2–2, hinders strict–loose 0–0 → 1–1, without_any_one_family holds → turns
      because of santos-1995-varanda/p1/house.warmth

Numbers that moved where the word stays, or where there is none: 1
  word counted otherwise house.warmth
      helps → divided (bar 1, bar 3, both-see-it, one-sees-it, without-summaries)
      because of santos-1995-varanda/p1/house.warmth

Changes: 1
  sources/studies/santos-1995-varanda/coding.k.csv:3: santos-1995-varanda: finding p1/house.warmth changed
      direction: promotes → hinders
      when_present: helps → hinders
      unchanged: state: present · evidence: author-interpretation · informants: unclear · about: parents
      readers: 1 of 1 who stand gave it (k)
      edited: coding.k.csv of k (person)
      rests on this: review finding warm-houses (helps 3 → 2); claim warmth-does-harm (helps 3 → 2); claim warm-and-noisy (helps 3 → 2)
      passage: With the balcony closed in, the room was warm and quiet, and families met there to decide.
      read on: https://example.org/varanda, abstract, sentence 2
      also on this passage: p1/house.noise (absent, promotes)

What the changed columns ask:
  direction: ${DIRECTION.question} ${DIRECTION.doubt} (\`npm run explain -- direction\`)
`)
    // Two numbers, the word, and what those that declare an effect declare together.
    expect(stdout).toContain('\n  by-code: 4 cells in 1 row\n')
  })

  test('as Markdown', async () => {
    const { stdout } = await diffIn(repo.at, [base ?? '', head ?? ''], { format: 'markdown' })
    expect(stdout.split('<details><summary>Tables')[0]).toBe(`<!-- inddragelse-diff -->

### From \`${base}\` to \`${head}\`

The change is data: what was read and how it was coded.

**Conclusions that moved: 2**

| What | About | Before → after | Numbers | Because of |
| --- | --- | --- | --- | --- |
| claim | warmth-does-harm: Varme gør familierne dovne. / Warmth makes families lazy. | other-way 3 → **same-way 1, other-way 2** |  | santos-1995-varanda/p1/house.warmth |
| code | house.warmth: Varme / Warmth | helps (3 of 3 declare an effect, bar 2) → **divided (3 of 3 declare an effect, bar 2)** | n\\_studies\\_helps 3 → 2, n\\_studies\\_hinders 0 → 1, helps strict–loose 3–3 → 2–2, hinders strict–loose 0–0 → 1–1, without\\_any\\_one\\_family holds → turns | santos-1995-varanda/p1/house.warmth |

<details><summary>Numbers that moved where the word stays, or where there is none: 1</summary>

| What | About | Before → after | Numbers | Because of |
| --- | --- | --- | --- | --- |
| word counted otherwise | house.warmth |  | helps → divided (bar 1, bar 3, both-see-it, one-sees-it, without-summaries) | santos-1995-varanda/p1/house.warmth |

</details>

**Changes: 1**

#### santos-1995-varanda: 1 change

> **p1** With the balcony closed in, the room was warm and quiet, and families met there to decide. ([the page](https://example.org/varanda), read as abstract: abstract, sentence 2)
>
> also on this passage: p1/house.noise (absent, promotes)

| What | Field | Before | After | Where |
| --- | --- | --- | --- | --- |
| finding p1/house.warmth changed | direction | promotes | hinders | \`sources/studies/santos-1995-varanda/coding.k.csv:3\` |
|  | when\\_present | helps | hinders |  |
|  | unchanged |  | state: present · evidence: author-interpretation · informants: unclear · about: parents |  |
|  | readers |  | 1 of 1 who stand gave it (k) |  |
|  | edited |  | coding.k.csv of k (person) |  |
|  | rests on this |  | review finding warm-houses (helps 3 → 2); claim warmth-does-harm (helps 3 → 2); claim warm-and-noisy (helps 3 → 2) |  |

<details><summary>What the codes mean: 1</summary>

- **house.warmth** Varme / Warmth: The house is warm.

</details>

<details><summary>What the changed columns ask: 1</summary>

- direction: ${DIRECTION.question} ${DIRECTION.doubt?.replaceAll('`', '\\`')} (\\\`npm run explain -- direction\\\`)

</details>

`)
  })

  test('against the working tree, and back again', async () => {
    const clean = await diffIn(repo.at)
    expect([clean.code, clean.stdout]).toEqual([
      0,
      expect.stringContaining('No source, codebook or machinery changed.'),
    ])
    expect((await diffIn(repo.at, [base ?? ''])).stdout).toContain('to the working tree')
    expect((await diffIn(repo.at, [head ?? '', base ?? ''])).stdout).toContain(
      'house.warmth (Varme / Warmth): divided (3 of 3 declare an effect, bar 2) → helps (3 of 3',
    )
    expect((await diffIn(repo.at, [base ?? '', head ?? ''], { exitCode: false })).code).toBe(0)
  })
})

test('a direction that turns no conclusion ends with 10 and says that none moved', async () => {
  const late = [`${QUAY}/coding.k.csv`, 'p1,meeting.hour,present,promotes', 'p1,meeting.hour,present,hinders'] as const
  const { code, moved, text } = await from(miniAfter(), miniAfter(late))
  expect([code, moved]).toEqual([10, []])
  expect(text).toContain(
    'Conclusions: none moved. Every key message, review finding, claim, code, gap, disagreement and agreement has',
  )
})

describe('a sheet of a coder who is not in `Coded by`', () => {
  const path = `sources/${QUAY}/coding.m.csv`
  const withSheet = (...rows: readonly string[]) =>
    new Map([
      ...miniAfter(),
      [path, `passage,code,state,direction,evidence,informants,about\n${rows.join('')}`] as const,
    ])
  const ROWS = ['p1,house.noise,present,hinders,participant-account,parents,parents\n', 'p2,none,,,,,\n'] as const

  test('is shown row by row when it comes and goes, and moves nothing', async () => {
    for (const [what, before, after] of [
      ['added', miniAfter(), withSheet(...ROWS)],
      ['removed', withSheet(...ROWS), miniAfter()],
    ] as const) {
      const { code, said, moved } = await from(before, after)
      expect([code, said, moved]).toEqual([
        10,
        [
          `mackey-1997-quay reading of coder m p1/house.noise ${what}`,
          `mackey-1997-quay reading of coder m p2/none ${what}`,
        ],
        [],
      ])
    }
  })

  test('is shown as a file where it has no rows', async () => {
    const { code, text } = await from(withSheet(), miniAfter())
    expect([code, text]).toEqual([10, expect.stringContaining(`${QUAY}/coding.m.csv: removed`)])
  })
})

test('a study that is read anew shows the new findings, and what the superseded coder read as a reading', async () => {
  const by = ['protocol.md', '- Independent of: m\n', '- Independent of: m\n- Superseded by: p\n'] as const
  const others = [
    'protocol.md',
    '- Independent of: k\n',
    '- Independent of: k\n- Superseded by: p\n### p\n- Kind: person\n- Read: The pages.\n',
  ] as const
  const coded = [`${QUAY}/note.md`, '- Coded by: k', '- Coded by: k; p'] as const
  const sheet = [
    `sources/${QUAY}/coding.p.csv`,
    'passage,code,state,direction,evidence,informants,about\np1,meeting.hour,present,describes,measured-association,parents,parents\np2,none,,,,,\n',
  ] as const
  const { said } = await from(miniAfter(by, others), new Map([...miniAfter(by, others, coded), sheet]))
  expect(said).toEqual([
    'mackey-1997-quay record study changed',
    'mackey-1997-quay finding p1/meeting.hour changed',
    'mackey-1997-quay reading of coder k p1/meeting.hour changed',
    'mackey-1997-quay reading of coder p p1/meeting.hour added',
    'mackey-1997-quay finding p2/meeting.map removed',
    'mackey-1997-quay reading of coder k p2/meeting.map changed',
    'mackey-1997-quay reading of coder p p2/none added',
  ])
})

/** Of kivela both read p1, p2, p4 and p5, each once, and alike. */
test.each([
  ['with the sheet', false, 'removed'],
  ['while the sheet stays', true, 'changed'],
])('a reader who is dropped %s is the one who is named', async (_, stays, what) => {
  const KIVELA = 'studies/kivela-1992-piha'
  const dropped = miniAfter([`${KIVELA}/note.md`, '- Coded by: k; m', '- Coded by: k'])
  if (!stays) dropped.delete(`sources/${KIVELA}/coding.m.csv`)
  const { said, text } = await from(miniAfter(), dropped)
  expect(said).toEqual([
    'kivela-1992-piha record study changed',
    ...['p1/house.noise', 'p2/meeting.hour', 'p4/none', 'p5/house.warmth'].map(
      pair => `kivela-1992-piha reading of coder m ${pair} ${what}`,
    ),
  ])
  expect(text).toContain(stays ? 'counts: yes → no, not in `Coded by`' : `${KIVELA}/coding.m.csv:2 (before)`)
})

describe('studies', () => {
  const OUT = [
    'screening.csv',
    'library,abstract,included,not-applicable,not-applicable,retracted since',
    'library,abstract,excluded,outside-the-regions,not-applicable,',
  ] as const
  const without = miniAfter(OUT)
  for (const path of without.keys()) if (path.includes('/rebane-1990-aken/')) without.delete(path)
  // It is retracted, so what was read in it is a finding nowhere.
  const things = ['record study', 'page s1', 'passage p1', 'reading of coder k p1/house.noise']

  test('deleted: each thing in it is removed, the screening says why, and what it said is still shown', async () => {
    const { code, said, text } = await from(miniAfter(), without)
    const changed = 'screening screened record rebane-1990-aken changed'
    expect([code, said]).toEqual([
      10,
      [changed, ...things.map(thing => `rebane-1990-aken ${thing} removed`)].sort(
        (a, b) => Number(b.startsWith('screening')) - Number(a.startsWith('screening')),
      ),
    ])
    expect(text).toContain(
      'rebane-1990-aken/coding.k.csv:2 (before): rebane-1990-aken: reading of coder k p1/house.noise removed\n      state: present · direction: promotes',
    )
    expect(text).toContain('decision: included → excluded')
  })

  test('added', async () => {
    const { code, said } = await from(without, miniAfter())
    expect([code, said.slice(0, 4)]).toEqual([10, things.map(thing => `rebane-1990-aken ${thing} added`)])
  })

  describe('set aside and taken up again, the note and the sheets as they are', async () => {
    const KLATKA = 'studies/wojcik-1994-klatka'
    const aside = miniAfter(
      [`${KLATKA}/note.md`, '- Status: included', '- Status: draft'],
      [
        'screening.csv',
        '1994,not-seen,neighbour,full-text,included,not-applicable',
        '1994,not-seen,neighbour,full-text,excluded,outside-the-regions',
      ],
    )
    const pairs = ['p1/house.noise', 'p2/meeting.hour', 'p3/house.warmth', 'p3/meeting.map']
    test.each([
      ['removed', 'included → draft', miniAfter(), aside],
      ['added', 'draft → included', aside, miniAfter()],
    ])('its findings are %s, and what moved names them', async (what, status, before, after) => {
      const { code, said, found, text } = await from(before, after)
      expect(code).toBe(11)
      expect(said).toEqual([
        'wojcik-1994-klatka record study changed',
        ...pairs.map(pair => `wojcik-1994-klatka finding ${pair} ${what}`),
        'screening screened record wojcik-1994-klatka changed',
      ])
      expect(found.changes[0]?.fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`)).toEqual([
        `status: ${status}`,
      ])
      // A ruling has it stand, and is no reason why it went.
      expect(text.includes('ruling: The talks')).toBe(what === 'added')
      const moved = found.conclusions === 'unknown' ? [] : found.conclusions
      // What both readers gave a passage is settled before there is a finding.
      expect(moved.filter(({ because }) => because.length === 0).map(({ kind, about }) => `${kind} ${about}`)).toEqual([
        'agreement standing k m codes passages',
      ])
      const harm = moved.find(({ about }) => about === 'warmth-does-harm')
      expect(harm?.because).toEqual(['wojcik-1994-klatka/p3/house.warmth'])
    })
  })

  test('renamed: its passages and findings are those they were', async () => {
    const after = new Map(
      [
        ...miniAfter([
          `${QUAY}/note.md`,
          '- Sampled by quota: harbour',
          '- Sampled by quota: harbour\n- Formerly: OLD',
        ]),
      ].map(
        ([path, text]) =>
          [path, text].map(one =>
            one.replaceAll('mackey-1997-quay', 'mackey-1998-quay').replace('OLD', 'mackey-1997-quay'),
          ) as [string, string],
      ),
    )
    const { code, said, moved, found } = await from(miniAfter(), after)
    expect([code, moved]).toEqual([10, []])
    expect(said).toEqual([
      'mackey-1998-quay record study renamed mackey-1997-quay',
      'screening screened record mackey-1998-quay renamed mackey-1997-quay',
    ])
    // A reason and the codebook name it in prose, and mean the same study.
    expect(found.tables).toEqual([])
  })
})

test('a renamed code: nobody’s finding is removed or added, and no conclusion moves', async () => {
  const after = miniWithRenamedCode()
  const { code, said, moved, found } = await from(miniAfter(), after)
  expect([code, moved]).toEqual([10, []])
  expect(said).toEqual(['codebook code house.din renamed house.noise'])
  expect(found.tables).toEqual([])
})

test('a renamed region: no row goes or comes, also where a quota has the word', async () => {
  const quota = [`protocol.md`, '### harbour', '### atlantic'] as const
  const filled = ['studies/mackey-1997-quay/note.md', 'quota: harbour', 'quota: atlantic'] as const
  const also = ['studies/durand-1992-cour/note.md', 'quota: harbour', 'quota: atlantic'] as const
  const region = ['protocol.md', '### atlantic\n- Da: Ved', '### western\n- Da: Ved'] as const
  const formerly = ['protocol.md', 'FR; IE; PT', 'FR; IE; PT\n- Formerly: atlantic'] as const
  const others = [quota, filled, also] as const
  const { code, said, moved, found } = await from(miniAfter(...others), miniAfter(...others, region, formerly))
  expect([code, said, moved]).toEqual([10, ['protocol regions western renamed atlantic'], []])
  expect(found.tables).toEqual([])
})

/** It was the one study by the Atlantic, the one by numbers and the one of children with kin that saw a map; two others saw one, of which one tells of children at home. */
test('a withdrawn passage takes its finding with it, and opens a gap in each map', async () => {
  const gone = [
    `${QUAY}/note.md`,
    'A map hung in both towns.\n- Where: s1, abstract, sentence 4',
    '- Withdrawn: the page was changed',
  ] as const
  const row = [
    `${QUAY}/coding.k.csv`,
    'p2,meeting.map,present,describes,author-interpretation,not-applicable,parents\n',
    '',
  ] as const
  const { code, said, moved, text } = await from(miniAfter(), miniAfter(gone, row))
  expect([code, said, moved]).toEqual([
    11,
    ['mackey-1997-quay passage p2 changed', 'mackey-1997-quay finding p2/meeting.map removed'],
    ['region atlantic', 'design quantitative', 'child_living kin'].map(cell => `gap meeting.map ${cell}: seen → empty`),
  ])
  expect(text).toContain('text: A map hung in both towns. → (nothing)')
  expect(text).toContain('withdrawn: (nothing) → the page was changed')
})

test('a code in the place of another stands beside it', async () => {
  const row = [`${QUAY}/coding.k.csv`, 'p2,meeting.map,present', 'p2,meeting.hour,present'] as const
  const { said } = await from(miniAfter(), miniAfter(row))
  expect(said).toEqual([
    'mackey-1997-quay finding p2/meeting.hour added',
    'mackey-1997-quay finding p2/meeting.map removed',
  ])
})

test('a ruling that decides the other way says why', async () => {
  const path = 'studies/durand-1992-cour/rulings.csv'
  const keep = [
    path,
    'p2,rent.promise,drop,,,,,,Laughter says nothing of a say,k',
    'p2,rent.promise,keep,present,promotes,participant-account,mothers,mothers,They laughed and came,k',
  ] as const
  const { said, text } = await from(miniAfter(), miniAfter(keep))
  expect(said).toEqual([
    'durand-1992-cour finding p2/rent.promise added',
    'durand-1992-cour ruling p2/rent.promise changed',
  ])
  expect(text).not.toContain('ruling: They laughed and came')
  expect(text).toContain('reason: Laughter says nothing of a say → They laughed and came')
})

test('rows in another order are no change', async () => {
  const rows = [
    `${QUAY}/coding.k.csv`,
    'p1,meeting.hour,present,promotes,measured-association,parents,parents\np2,meeting.map,present,describes,author-interpretation,not-applicable,parents',
    'p2,meeting.map,present,describes,author-interpretation,not-applicable,parents\np1,meeting.hour,present,promotes,measured-association,parents,parents',
  ] as const
  const { code, found } = await from(miniAfter(), miniAfter(rows))
  expect([code, found.changes, found.tables, found.conclusions]).toEqual([0, [], [], []])
})

test.each([
  ['data', { 'sources/searches.csv': ['a shelf', 'one shelf'] }, {}],
  ['codebook', { 'sources/analysis.md': ['Frequent from: 50', 'Frequent from: 51'] }, {}],
  ['machinery', {}, { 'package.json': '{}\n' }],
  ['machinery', {}, { 'pipeline/aggregate/by-code.ts': '\n' }],
  ['mixed', { 'sources/searches.csv': ['a shelf', 'one shelf'] }, { 'package.json': '{}\n' }],
  [
    'mixed',
    { 'sources/searches.csv': ['a shelf', 'one shelf'], 'sources/codebook.md': ['- En: Noise', '- En: Din'] },
    {},
  ],
  ['machinery', {}, { '.npmrc': 'ignore-scripts=false\n' }],
  ['machinery', {}, { '.gitattributes': '*.csv filter=theirs\n' }],
  ['machinery', {}, { 'sources/.gitattributes': '*.csv -text\n' }],
  ['machinery', {}, { 'LICENSE-DATA.md': 'None\n' }],
  ['machinery', {}, { 'docs/how.md': 'A file that nobody knows\n' }],
  ['machinery', {}, { 'output/tables/by-code.csv': 'x\n' }],
  ['none', {}, { 'README.md': 'Read me\n', 'CONTRIBUTING.md': 'So\n' }],
])('by the paths it touches a change is %s', async (kind, changes, more) => {
  const after = miniAfter(
    ...Object.entries(changes).map(
      ([path, [old = '', now = '']]) => [path.slice('sources/'.length), old, now] as const,
    ),
  )
  for (const [path, text] of Object.entries(more)) after.set(path, text)
  expect((await from(miniAfter(), after)).found.kind).toBe(kind)
})
