import { describe, expect, test } from 'vitest'
import { outputFiles } from '../../pipeline/emit/output-files.ts'
import { aggregate, read, settledFiles } from '../../pipeline/stages.ts'
import type { Files } from '../laws/mini-review.ts'
import { madeTexts } from '../made-texts.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

/** What stands beside what changed, all of it counted by hand from tests/fixtures/reviews/mini/expected. */
type Changes = readonly (readonly [path: string, from: string, to: string])[]

async function said(before: Changes, after: Changes): Promise<string> {
  const repo = repository()
  const [base, head] = [repo.commit(miniAfter(...before)), repo.commit(miniAfter(...before, ...after))]
  return (await diffIn(repo.at, [base, head])).stdout
}

/** The lines of a part, from its title to the empty line. */
function part(text: string, title: string): string[] {
  const lines = text.split('\n')
  const from = lines.findIndex(line => line.startsWith(title))
  return lines.slice(from, lines.indexOf('', from))
}

const CONCLUSIONS = 'Conclusions'
const NUMBERS = 'Numbers that moved'
const CHANGES = 'Changes'

const KIVELA = 'studies/kivela-1992-piha'
const WOJCIK = 'studies/wojcik-1994-klatka'
const LINDQVIST = 'studies/lindqvist-1999-trapphus'
const MESSAGE = [
  'review-findings.md',
  '- Codes: house.warmth\n',
  '- Codes: house.warmth\n- Says: does house.warmth helps\n- Key message da: Varme giver mere at sige.\n- Key message en: Warmth gives more of a say.\n',
] as const
const COLD = [
  'studies/santos-1995-varanda/coding.k.csv',
  'p1,house.warmth,present,promotes',
  'p1,house.warmth,present,hinders',
] as const

describe('a key message', () => {
  /** Three said that warmth helps; now two do and one the other way. */
  test('that awaits its assessor now is named first, with what the answer said and says', async () => {
    const [title, first, before, after, because] = part(await said([MESSAGE], [COLD]), CONCLUSIONS)
    expect(title).toBe('Conclusions that moved: 3')
    expect(first).toBe(
      '  key message warm-houses: carried (3 of 6 in the strict reading, bar 2) → awaiting (2 of 6 in the strict reading, bar 2)',
    )
    expect(before).toMatch(/^ {6}the answer said: Warmth gives more of a say\. .*\b3 of our 6 studies\b/)
    expect(after).toMatch(/^ {6}it says now: Awaiting its assessor, because .*“Warmth gives more of a say\.”/)
    expect(because).toBe('      because of santos-1995-varanda/p1/house.warmth')
  })

  test('that awaits no longer is named first too', async () => {
    const [, first] = part(await said([MESSAGE, COLD], [[COLD[0], COLD[2], COLD[1]]]), CONCLUSIONS)
    expect(first).toContain('key message warm-houses: awaiting (2 of 6 in the strict reading, bar 2) → carried (3 of 6')
  })

  test('whose sentence moves by another confidence alone', async () => {
    const text = await said([MESSAGE], [['review-findings.md', '- Overall: low, ', '- Overall: very-low, ']])
    expect(part(text, CONCLUSIONS).slice(1)).toEqual([
      '  review finding warm-houses (I varme huse får familierne mere at sige. / In warm houses families have more of a say.): low, confirmed → very-low, confirmed',
    ])
    const [, first, before, after] = part(text, NUMBERS)
    expect(first).toBe('  key message warm-houses: carried (3 of 6 in the strict reading, bar 2), as before')
    expect([before, after].map(line => /Confidence in this finding: .*\.$/.exec(line ?? '')?.[0])).toEqual([
      'Confidence in this finding: low.',
      'Confidence in this finding: very low.',
    ])
  })
})

/** Kivela said that warmth was lacking, told by parents; wojcik that it was there, told by parents, and santos, told by others. */
test('a review finding whose number moves while its word stays, and what is found by voice', async () => {
  const row = 'p5,house.warmth,absent,hinders,participant-account,parents,parents'
  const gone = ['k', 'm'].map(coder => [`${KIVELA}/coding.${coder}.csv`, row, 'p5,none,,,,,'] as const)
  const numbers = part(await said([], gone), NUMBERS).join('\n')
  expect(numbers).toContain(
    'families have more of a say.): low, confirmed, as before\n      n_studies 3 → 2\n      because of kivela-1992-piha/p5/house.warmth',
  )
  expect(numbers).toContain(
    'what is found house.warmth: lacking 1, there 2 → there 2\n      population lacking 1, there 1 → there 1\n',
  )
})

describe('a changed cell of two readers', async () => {
  const cell = (coder: string) =>
    [`${KIVELA}/coding.${coder}.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,describes'] as const
  const text = await said([], [cell('k'), cell('m')])

  /** Three hindered and one described; two hinder now, which a bar of three does not take. */
  test('shows the bar beside the word that stays, and where it would not', () => {
    const numbers = part(text, NUMBERS)
    expect(numbers).toContain(
      '  code house.noise (Støj / Noise): hinders (3 of 4 declare an effect, bar 2) → hinders (2 of 4 declare an effect, bar 2)',
    )
    expect(numbers).toContain(
      '      n_studies_hinders 3 → 2, n_studies_describes 1 → 2, hinders strict–loose 3–3 → 2–2, without_any_one_family holds → thins',
    )
    expect(numbers).toContain('      hinders → few (bar 3, population-voice, one-family)')
  })

  test('shows who stands behind it, and names each sheet that was edited once', () => {
    const changes = part(text, CHANGES)
    expect(changes.filter(line => /readers:|edited:/.test(line))).toEqual([
      '      readers: 2 of 2 who stand gave it (k, m)',
      '      edited: coding.k.csv of k (person); coding.m.csv of m (person)',
    ])
    expect([changes[0], changes.filter(line => line.includes('passage:')).length]).toEqual(['Changes: 1', 1])
  })

  test('shows a reading by itself where it did not move as the finding did', async () => {
    const [about, settled] = [`${WOJCIK}/coding.m.csv`, `${WOJCIK}/rulings.csv`]
    const changes = part(
      await said(
        [],
        [
          [about, 'p2,meeting.hour,present,describes', 'p2,meeting.hour,present,no-relation'],
          [settled, 'p2,meeting.hour,keep,present,hinders', 'p2,meeting.hour,keep,present,mixed'],
        ],
      ),
      CHANGES,
    )
    expect(changes.filter(line => / changed$|edited:/.test(line))).toEqual([
      expect.stringMatching(/finding p2\/meeting\.hour changed$/),
      '      edited: rulings.csv of m (person)',
      expect.stringMatching(/reading of coder m p2\/meeting\.hour changed$/),
      '      edited: coding.m.csv of m (person)',
    ])
    expect(changes.filter(line => line.includes('passage:'))).toHaveLength(1)
  })

  test('shows once what the column asks', () => {
    expect(text.match(/What the changed columns ask:/g)).toHaveLength(1)
    expect(part(text, 'What the changed columns').slice(1)).toEqual([
      expect.stringMatching(/^ {2}direction: What does the condition, .*\(`npm run explain -- direction`\)$/),
    ])
  })
})

/** Strictly nobody says that the hour hinders, loosely wojcik does; lindqvist says both, so it stays divided. Without lindqvist two are left, and both help. */
test('a ruling that settles on another value says whose ruling it is', async () => {
  const text = await said(
    [],
    [[`${WOJCIK}/rulings.csv`, 'p2,meeting.hour,keep,present,hinders', 'p2,meeting.hour,keep,present,describes']],
  )
  expect(part(text, NUMBERS).slice(1, 3)).toEqual([
    '  code meeting.hour (Mødetid / Hour of the meeting): divided (4 of 4 declare an effect, bar 2) → divided (3 of 4 declare an effect, bar 2)',
    '      n_studies_hinders 1 → 0, n_studies_describes 0 → 1, without_any_one_family holds → turns',
  ])
  const changes = part(text, CHANGES)
  expect(changes).toContain('      readers: 2 of 2 who stand gave it (k, m); settled by a ruling of m')
  expect(changes).toContain('      edited: rulings.csv of m (person)')
  expect(changes).toContain('      ruling: The talks were held in the evening, and that kept parents away')
})

test('other findings of the passage, and of the same sentence under another number', async () => {
  const same = [`${LINDQVIST}/note.md`, '- Where: s1, sentence 3', '- Where: s1, sentence 2'] as const
  const hour = [
    `${LINDQVIST}/coding.m.csv`,
    'p3,meeting.hour,present,promotes',
    'p3,meeting.hour,present,describes',
  ] as const
  const map = [
    `${LINDQVIST}/coding.m.csv`,
    'p1,meeting.map,absent,describes',
    'p1,meeting.map,present,describes',
  ] as const
  const changes = part(await said([same], [hour, map]), CHANGES)
  expect(changes.filter(line => line.includes('also '))).toEqual([
    '      also on this passage: p1/rent.promise (present, promotes)',
    '      also from this sentence: p2/meeting.hour (present, hinders)',
  ])
})

test('an edit by somebody who has not finished says so', async () => {
  const cell = ['studies/santos-1995-varanda/coding.m.csv', 'present,describes', 'present,promotes'] as const
  expect(part(await said([], [cell]), CHANGES)).toContain('      edited: coding.m.csv of m (person, not finished)')
})

test('a claim that goes leaves its code to what no claim is about', async () => {
  const claim = [
    'claims.md',
    `## a-word-on-the-rent
- Da: Et løfte om huslejen kan virke begge veje.
- En: A word on the rent may work either way.
- Passages: gaardlauget-1998-proeve/p4
- Kind: matters
- Codes: rent.promise
- Population: parents
`,
    '',
  ] as const
  const text = await said([], [claim])
  expect(part(text, CONCLUSIONS)[1]).toMatch(/^ {2}claim a-word-on-the-rent .*: there 2 → none$/)
  expect(part(text, NUMBERS)[1]).toMatch(/^ {2}not claimed rent\.promise .*: none → spoken of$/)
})

test('a check by a person', async () => {
  const repo = repository()
  const base = repo.commit(miniAfter())
  const sheet = `finding,coder,date,code_right,state_right,direction_right,evidence_right,remark
mackey-1997-quay/p1/meeting.hour,m,2001-05-06,yes,yes,no,yes,
`
  const head = repo.commit(miniAfter().set('sources/checks.csv', sheet))
  const numbers = part((await diffIn(repo.at, [base, head])).stdout, NUMBERS)
  expect(numbers).toContain('  checked by a person effect-declared: 0 → 1')
  expect(numbers).toContain('      n_code_right 0 → 1, n_state_right 0 → 1, n_evidence_right 0 → 1, n_wrong 0 → 1')
  expect(numbers.some(line => line.includes('checked by a person no-effect-declared'))).toBe(false)
})

describe('made files', () => {
  /** The mini review with what is made of it without drawing, and then other sources. */
  function built(...after: Changes): Files {
    const files = miniAfter()
    const input = [...files].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
    const { review } = read('sources', input)
    if (review === undefined) throw new Error('the mini review is in order')
    const made = [
      ...madeTexts(settledFiles(review)).map(({ path, text }) => [`data/${path}`, text] as const),
      ...madeTexts(outputFiles(review, aggregate(review))).map(({ path, text }) => [`output/${path}`, text] as const),
    ]
    return new Map([...miniAfter(...after), ...made])
  }
  const search = ['searches.csv', 'a shelf', 'one shelf'] as const

  test('that are stale are said to be, once and not one by one', async () => {
    const repo = repository()
    const [base, head] = [repo.commit(built()), repo.commit(built(search))]
    const { stdout } = await diffIn(repo.at, [base, head])
    expect(stdout.match(/stale/g)).toHaveLength(1)
    expect(stdout).toContain(
      '\nMade files are stale: not all in data and output are as these sources give them; `npm start` makes them anew, `npm run check` counts them.\n',
    )
    expect((await diffIn(repo.at, [base, head], { format: 'markdown' })).stdout).toContain('⚠ Made files are stale')
  })

  test('that are fresh, and those that were never made, are not spoken of', async () => {
    const repo = repository()
    const [none, fresh] = [repo.commit(miniAfter()), repo.commit(built())]
    for (const words of [[fresh], [none, fresh], [fresh, none]])
      expect((await diffIn(repo.at, words)).stdout).not.toContain('stale')
  })
})

test('hundreds of changes are cut at a change, with how many are left and where all are', async () => {
  const passages = Array.from(
    { length: 200 },
    (_, n) => `### p${n + 3}\nEvening meetings were told of again.\n- Where: s1, abstract, sentence ${n + 5}\n`,
  )
  const version = (direction: string) => {
    const files = miniAfter()
    const [note, sheet] = ['note.md', 'coding.k.csv'].map(name => `sources/studies/mackey-1997-quay/${name}`)
    const rows = passages.map(
      (_, n) => `p${n + 3},meeting.hour,present,${direction},participant-account,parents,parents\n`,
    )
    files.set(String(note), `${files.get(String(note))}${passages.join('')}`)
    files.set(String(sheet), `${files.get(String(sheet))}${rows.join('')}`)
    return files
  }
  const repo = repository()
  const [base, head] = [repo.commit(version('promotes')), repo.commit(version('hinders'))]
  const text = (await diffIn(repo.at, [base, head])).stdout
  const changes = part(text, CHANGES)
  expect(changes[0]).toBe('Changes: 200 (finding changed 200)')
  const shown = changes.filter(line => line.endsWith(' changed')).length
  expect(changes.at(-1)).toBe(`  … and ${200 - shown} more changes; \`--format json\` has all`)
  expect(shown).toBeGreaterThan(5)
  expect(changes.length).toBeLessThan(85)
  const json = JSON.parse((await diffIn(repo.at, [base, head], { format: 'json' })).stdout) as { changes: unknown[] }
  expect(json.changes).toHaveLength(200)
})

/** All three findings of warmth said that it helps; that of kivela describes now. */
test('a finding that says less names the sentences that rest on it, and how many still say it', async () => {
  const turned = ['k', 'm'].map(
    coder => [`${KIVELA}/coding.${coder}.csv`, 'house.warmth,absent,hinders', 'house.warmth,absent,describes'] as const,
  )
  const changes = part(await said([MESSAGE], turned), CHANGES)
  expect(changes.filter(line => line.includes('rests on this'))).toEqual([
    '      rests on this: key message warm-houses (helps 3 → 2); review finding warm-houses (helps 3 → 2); claim warmth-does-harm (helps 3 → 2); claim warm-and-noisy (helps 3 → 2)',
  ])
})
