import { describe, expect, test } from 'vitest'
import { callCli } from '../laws/call-cli.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'

/** A verb by the words that call it, with a word for each it asks for, and the options that take something. */
interface Called {
  words: string[]
  options: string[]
}

/** Every verb there is, by what `--help` lists. */
async function verbsUnder(words: string[]): Promise<Called[]> {
  const { stdout } = await callCli([...words, '--help'])
  const [usage = ''] = stdout.split('\n', 1)
  const [, listed] = stdout.split('\nCommands:\n')
  if (listed === undefined) {
    const asked = (usage.match(/<[^>]+>/g) ?? []).map(() => 'x')
    return [
      {
        words: [...words, ...asked],
        options: [...stdout.matchAll(/^ {2}(--[a-z-]+) [<[]/gm)].map(([, name = '']) => name),
      },
    ]
  }
  const names = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = '']) => name).filter(name => name !== 'help')
  const verbs: Called[] = []
  for (const name of names) verbs.push(...(await verbsUnder([...words, name])))
  return verbs
}

describe('an option behind which nothing stands', () => {
  test('is one problem of every verb, whichever option it is', async () => {
    const verbs = await verbsUnder([])
    // Those that read a review, and each of new, recode, import and export.
    expect(verbs.filter(({ options }) => options.includes('--output')).length).toBeGreaterThan(20)
    const place = temporaryFolder()
    for (const { words, options } of verbs)
      for (const option of options.filter(one => one !== '--format'))
        for (const empty of ['', ' ']) {
          const said = await callCli([...words, option, empty], { cwd: place })
          expect([words, said.stdout, said.stderr, said.code]).toEqual([
            words,
            '',
            expect.stringMatching(new RegExp(`^error: Nothing stands behind \`${option}\`; .*\\n`)),
            2,
          ])
        }
  })

  test.each([
    [
      ['check', '--output', '', '--format', 'json'],
      'Nothing stands behind `--output`; write `--output <folder>`, or leave the option out.',
    ],
    [['import', 'eppi', '', '--format', 'json'], 'A word of the call is empty; `eppi` takes: [options] <file>'],
  ])('and for a program: %s', async (words, what) => {
    const said = await callCli(words)
    expect([
      said.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
      said.stderr,
      said.code,
    ]).toMatchObject([[{ path: '', rule: 'known-call', what }], '', 2])
  })
})
