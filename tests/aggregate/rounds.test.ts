import { expect, test } from 'vitest'
import { aggregate, read } from '../../pipeline/stages.ts'
import { change, earlierVersion } from '../laws/mini-review.ts'

const PIHA = 'sources/studies/kivela-1992-piha'
const HEADER = 'passage,code,state,direction,evidence,informants,about\n'

/** The mini review in which p and r have read one study anew: they differ on what noise does, and r gives no code to p2. A passage was added for them. */
function readAnew() {
  const files = earlierVersion()
  const coder = (letter: string) => `### ${letter}\n- Kind: person\n- Read: The pages.\n`
  change(files, 'sources/protocol.md', '- Independent of: m\n', '- Independent of: m\n- Superseded by: p; r\n')
  const last = `- Independent of: k\n- Superseded by: p; r\n${coder('p')}${coder('r')}`
  change(files, 'sources/protocol.md', '- Independent of: k\n', last)
  change(files, `${PIHA}/note.md`, '- Coded by: k; m', '- Coded by: k; m; p; r')
  change(files, `${PIHA}/note.md`, '- Where: s1, page 20', '- Where: s1, page 20\n- Added: 1999-02-03')
  const noise = (direction: string, evidence: string) =>
    `p1,house.noise,present,${direction},${evidence},parents,parents\n`
  const warmth = 'p5,house.warmth,absent,hinders,participant-account,parents,parents\n'
  for (const earlier of 'km') change(files, `${PIHA}/coding.${earlier}.csv`, warmth, '')
  const hour = 'p2,meeting.hour,present,promotes,count,fathers;mothers,parents\n'
  files.set(`${PIHA}/coding.p.csv`, `${HEADER}${noise('hinders', 'cited')}${hour}p4,none,,,,,\n${warmth}`)
  files.set(`${PIHA}/coding.r.csv`, `${HEADER}${noise('describes', 'cited')}p2,none,,,,,\np4,none,,,,,\n${warmth}`)
  files.set(
    `${PIHA}/rulings.csv`,
    'passage,code,decision,state,direction,evidence,informants,about,reason,coder\np1,house.noise,keep,present,hinders,cited,parents,parents,They stayed away,p\np2,meeting.hour,drop,,,,,,It tells of others,p\n',
  )
  const input = [...files].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
  const { problems, review } = read('sources', input)
  expect(problems.map(({ rule, place }) => `${place.path}:${place.line} ${rule}`)).toEqual([])
  if (review === undefined) throw new Error('The review has problems')
  return review
}

test('the readings of superseded coders stay in the data, settled among themselves', () => {
  const study = readAnew().studies.find(({ id }) => id === 'kivela-1992-piha')
  const said = (findings: readonly { passage: string; code: string; direction: string }[] = []) =>
    findings.map(one => `${one.passage} ${one.code} ${one.direction}`)
  expect(said(study?.findings)).toEqual(['p1 house.noise hinders', 'p5 house.warmth hinders'])
  expect(said(study?.superseded.findings)).toEqual(['p1 house.noise hinders', 'p2 meeting.hour promotes'])
  expect(study?.dropped.map(one => one.code)).toEqual(['meeting.hour'])
  expect(study?.superseded.dropped).toEqual([])
})

test('tables count the readings that stand, and compare coders of one round', () => {
  const tables = new Map(aggregate(readAnew()).map(({ table, rows }) => [table.name, rows.map(row => row.cells)]))
  const cells = (name: string) => tables.get(name) ?? []
  // Cited work is shown and not counted, so of this study only warmth is left.
  const own = cells('findings').filter(one => one.source_id === 'kivela-1992-piha')
  expect(own.map(one => [one.code, one.evidence, one.counts])).toEqual([
    ['house.noise', 'cited', 'never'],
    ['house.warmth', 'participant-account', 'own'],
  ])
  const disputes = cells('disputes').filter(one => String(one.finding_id).startsWith('kivela'))
  expect(disputes.map(one => [one.code, one.round, one.ruling])).toEqual([
    ['house.noise', 'standing', 'keep'],
    ['meeting.hour', 'standing', 'drop'],
  ])
  const codes = cells('agreement').filter(one => one.aspect === 'codes')
  const units = new Map(codes.map(one => [`${one.coder_a}${one.coder_b}`, one.n_units]))
  expect([...units.keys()].sort()).toEqual(['km', 'pr'])
  // All four passages that stand; the earlier two coders were not asked for the one that was added.
  expect(units.get('pr')).toBe(4)
})
