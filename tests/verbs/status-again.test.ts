import { describe, expect, test } from 'vitest'
import { status } from '../../pipeline/verbs/status.ts'
import { miniAfter, repository } from '../compare/repository.ts'
import { callCli } from '../laws/call-cli.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'

const SEARCHES = `search_id,date,where,query,hits,place_kind
library,1999-02-03,a shelf in a library,"blocks, families",9,database
library-again,2000-03-31,a shelf in a library,"blocks, families",9,database
neighbour,not-seen,asked a neighbour,not-applicable,not-seen,organisation
`

/** The last day that the mini review knows is that of its amendment, 2001-03-04. */
async function searches(after: string | undefined, on?: string) {
  const files = miniAfter(
    ...(after === undefined
      ? []
      : [['protocol.md', '- Coded in: en\n', `- Coded in: en\n- Search again after: ${after}\n`] as const]),
  ).set('sources/searches.csv', SEARCHES)
  // In its order under the heading the bullet stands last.
  const protocol = files.get('sources/protocol.md') ?? ''
  const [, bullet = ''] = /(- Search again after: .*\n)/.exec(protocol) ?? []
  files.set('sources/protocol.md', protocol.replace(bullet, '').replace('## Window', `${bullet}## Window`))
  const { stdout } = await status(runOn(memoryFiles(files)), { on })
  const lines = stdout.split('\n')
  const at = lines.findIndex(line => line.startsWith('searches older'))
  return at === -1
    ? []
    : [
        lines[at],
        ...lines.slice(at + 1).slice(
          0,
          lines.slice(at + 1).findIndex(line => !line.startsWith('    ')),
        ),
      ]
}

describe('searches older than the protocol allows', () => {
  test('a place that was searched again counts by the last time, one of no known day is old', async () => {
    expect(await searches('12 months')).toEqual([
      'searches older than the 12 months that the protocol allows, on 2001-03-04: 1 of 3 (`--on <day>` holds them against another day than the last one in the sources)',
      '    neighbour not-seen',
    ])
  })

  test.each([
    ['2001-03-30', 1],
    ['2001-03-31', 2],
  ])('on %s there are %i', async (on, n) => {
    expect((await searches('12 months', on)).slice(1)).toHaveLength(n)
  })

  test('a year and more is counted over its end', async () => {
    expect((await searches('21 months', '2001-12-30')).slice(1)).toEqual(['    neighbour not-seen'])
    expect((await searches('21 months', '2001-12-31')).slice(1)).toEqual([
      '    library-again 2000-03-31',
      '    neighbour not-seen',
    ])
  })

  test('nothing is said where the protocol says nothing, and no day is no day', async () => {
    expect(await searches(undefined)).toEqual([])
    const said = await status(runOn(memoryFiles(miniAfter())), { on: '2001-13-01' })
    expect([said.code, said.stderr]).toEqual([2, '`2001-13-01` is no day; expected one such as 2023-01-20.\n'])
  })
})

test('what was reworded since a revision and not read again', async () => {
  const repo = repository()
  const note = 'studies/mackey-1997-quay/note.md'
  const passage = 'Evening meetings raised the number of families with a say.\n'
  const translated = `${passage}- Da: Aftenmøder gav flere familier noget at sige.\n`
  repo.commit(miniAfter([note, passage, translated]))
  repo.commit(miniAfter([note, passage, translated.replace('raised', 'doubled')]))
  const { stdout } = await callCli(['status', '--base', 'HEAD~1'], { cwd: repo.at })
  const cure = '(`npm run check -- --base HEAD~1` says which and how to mend it)'
  expect(stdout).toContain(`
passages reworded since HEAD~1 and not read again: 1 ${cure}
    sources/${note}:39
translations of what was reworded since HEAD~1: 1 ${cure}
    sources/${note}:40
`)
  expect((await callCli(['status', '--base', 'nowhere'], { cwd: repo.at })).code).toBe(2)
})
