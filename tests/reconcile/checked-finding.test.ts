import { expect, test } from 'vitest'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { miniAfter } from '../compare/repository.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'

/**
 * What a person found of a finding stands through all that may happen to the finding afterwards: it waits while the finding is not settled, and no message
 * says that it is of another one.
 */
const CHECKS = `finding,coder,date,code_right,state_right,direction_right,evidence_right,remark
kivela-1992-piha/p1/house.noise,m,2001-05-06,yes,yes,no,yes,
kivela-1992-piha/p2/meeting.hour,m,2001-05-06,yes,yes,yes,yes,
`
const KIVELA = 'studies/kivela-1992-piha'
const NOISE = 'p1,house.noise,present,hinders'
type Change = readonly [path: string, from: string, to: string]

async function checked(...changes: readonly Change[]) {
  const files = memoryFiles(miniAfter(...changes).set('sources/checks.csv', CHECKS))
  const told = async () => {
    const { stdout } = await check(runOn(files, { all: true }))
    return stdout.split('\n').filter(line => /^sources\/.* error: /.test(line))
  }
  return { files, told }
}
const rulesOf = (lines: readonly string[]) => [...new Set(lines.map(line => /\[([a-z-]+)\]$/.exec(line)?.[1]))]

test.each<[string, Change[], string[]]>([
  [
    'a coder reads it otherwise',
    [[`${KIVELA}/coding.k.csv`, NOISE, 'p1,house.noise,present,promotes']],
    ['ruling-settles-dispute'],
  ],
  [
    'a coder has it no longer',
    [[`${KIVELA}/coding.k.csv`, `${NOISE},participant-account,parents,parents\n`, 'p1,none,,,,,\n']],
    ['ruling-settles-dispute'],
  ],
  ['a coder misspells its code', [[`${KIVELA}/coding.k.csv`, NOISE, 'p1,house.niose,present,hinders']], ['known-code']],
  ['its study cannot be read', [[`${KIVELA}/note.md`, '- Year: 1992', '- Year: soon']], ['known-value']],
  [
    'its study is read anew',
    [[`${KIVELA}/note.md`, '- Status: included\n- Coded by: k; m', '- Status: draft\n- Coded by: k']],
    [],
  ],
])('%s', async (_, changes, rules) => {
  const { told } = await checked(...changes)
  const lines = await told()
  expect(lines.filter(line => line.startsWith('sources/checks.csv'))).toEqual([])
  expect(rulesOf(lines)).toEqual(expect.arrayContaining(rules))
})

test.each([`${KIVELA}/note.md`, 'checks.csv'])(
  '%s came back in another encoding, and `fix` is all it needs',
  async path => {
    const { files, told } = await checked()
    const text = files.all.get(`sources/${path}`)?.toString() ?? ''
    files.all.set(
      `sources/${path}`,
      Buffer.from(text.replace('yes,yes,no,yes,', 'yes,yes,no,yes,Kivelä sier så'), 'latin1'),
    )
    const lines = await told()
    expect(lines.filter(line => line.includes('[known-finding]'))).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    expect((await fix(runOn(files))).code).toBe(0)
    expect(await told()).toEqual([])
    expect(files.all.get('sources/checks.csv')?.toString()).toContain(
      'kivela-1992-piha/p1/house.noise,m,2001-05-06,yes,yes,no,yes,',
    )
  },
)
