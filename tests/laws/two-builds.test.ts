import { join } from 'node:path'
import { expect, test } from 'vitest'
import { earlierVersion, laterVersion } from './mini-review.ts'
import { programThatDrewBefore } from './program.ts'
import { runCli } from './run-cli.ts'
import { bytesUnder, lay, temporaryFolder } from './temporary-folder.ts'

test('of builds started at once those that are in the way of another end and say who builds; the files are whole', async () => {
  const place = temporaryFolder()
  lay(join(place, 'earlier'), earlierVersion())
  lay(join(place, 'later'), laterVersion())
  const script = [await programThatDrewBefore()]
  const build = (sources: string, made: string) =>
    runCli(['build', '--sources', join(place, sources, 'sources'), ...foldersOf(join(place, made))], { script })
  expect((await build('earlier', 'made')).code).toBe(0)
  expect((await build('later', 'wanted')).code).toBe(0)
  for (const made of ['made', 'new']) {
    const said = await Promise.all([1, 2, 3].map(() => build('later', made)))
    expect(said.filter(({ code }) => code === 0).length).toBeGreaterThan(0)
    for (const { code, stdout, stderr } of said.filter(one => one.code !== 0))
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        expect.stringMatching(
          /(data|output) is being built by process \d+\. Nothing was written; try again later\.\n$/,
        ),
      ])
    expect(bytesUnder(join(place, made))).toEqual(bytesUnder(join(place, 'wanted')))
  }
}, 120_000)

function foldersOf(made: string): string[] {
  return ['--data', join(made, 'data'), '--output', join(made, 'output')]
}
