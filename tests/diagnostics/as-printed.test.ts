import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asGithub } from '../../pipeline/diagnostics/as-github.ts'
import { asJson } from '../../pipeline/diagnostics/as-json.ts'
import { asPrinted, type Printed } from '../../pipeline/diagnostics/as-printed.ts'
import { asText } from '../../pipeline/diagnostics/as-text.ts'
import type { Problem } from '../../pipeline/diagnostics/problem.ts'
import { disk } from '../../pipeline/files/file-system.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import type { Words } from '../../pipeline/verbs/said.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { wording } from '../../pipeline/verbs/wording.ts'
import { callCli } from '../laws/call-cli.ts'
import { change, earlierVersion, filesUnder, runOn } from '../laws/mini-review.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'

/** What moves a cursor, colours, sets a title, turns the line or hides in it; and the two forms in which GitHub reads a command out of a log. */
const ESCAPES = '\u001b[31m\u001b]0;title\u0007\u009b2J\r\u0008\u202e\u2066\u200b\ufeff\u2028'
const OURS = '::error file=a,line=1,endLine=1,col=1,endColumn=1,title=known-code::forged'
const COMMANDS = ['::error::forged', '  ::add-mask::a', '##[error]forged', OURS, '::notice title=status::forged']

/** Is this what GitHub’s runner takes for a command: at the beginning of a line, blanks before it, or the older form anywhere in it. */
const isCommand = (line: string) => /^\s*::[a-z-]+( |::)/.test(line) || line.includes('##[')
const isRaw = (text: string) => /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u.test(text)

const anyText = fc
  .array(fc.constantFrom(ESCAPES, ...COMMANDS, '\n', '\t', 'Støj', '::', ':', '%0A', '\u{e0041}', '"', '\\'), {
    maxLength: 12,
  })
  .map(pieces => pieces.join(''))

describe('whatever is printed', () => {
  test('holds no character that does something, and no command', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Printed>('text', 'github'), (text, form) => {
        const printed = asPrinted(text, form)
        expect([isRaw(printed), printed.split('\n').filter(isCommand)]).toEqual([false, []])
        expect(printed.split('\n').length).toBe(text.split('\n').length)
      }),
    )
  })

  test('as JSON is what a program would have read without it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const printed = asPrinted(`${JSON.stringify({ text })}\n`, 'json')
        expect([isRaw(printed), printed.includes('##['), JSON.parse(printed)]).toEqual([false, false, { text }])
      }),
    )
  })

  test('of a problem is one line or one command, whatever its path and its words', () => {
    fc.assert(
      fc.property(anyText, anyText, (path, words) => {
        const place = { path: `a${path}`, line: 1, column: 1, endLine: 1, endColumn: 1 }
        const problem: Problem = { place, rule: 'known-file', what: words, why: words, fix: `move ${path}.` }
        const text = asPrinted(
          asText([problem], () => undefined),
          'text',
        ).split('\n')
        expect([text.length, text.filter(isCommand)]).toEqual([4, []])
        const [command = '', ...rest] = asGithub([problem])
        expect([command.startsWith('::error file='), rest, isRaw(command), /[\r\n]/.test(command)]).toEqual([
          true,
          [],
          false,
          false,
        ])
        expect(JSON.parse(asPrinted(asJson([problem]), 'json'))).toMatchObject({ path: place.path, what: words })
      }),
    )
  })

  test('as it stands: letters, our own lines and a colon are left alone', () => {
    const said = 'sources/studies/søren-1995-by/note.md:3:1: error: “Gård :: have” – ok\n\n  why: a::b\n'
    expect(asPrinted(said, 'text')).toBe(said)
    expect(asPrinted('::error::x\n  ::add-mask::y\n##[group]', 'text')).toBe(
      ': :error::x\n  : :add-mask::y\n## [group]',
    )
  })
})

describe('a tree that somebody else wrote', () => {
  const at = temporaryFolder()
  const sources = earlierVersion()
  const NOTE = 'sources/studies/mackey-1997-quay/note.md'
  const PASSAGE = 'Evening meetings raised the number of families with a say.'
  change(
    sources,
    NOTE,
    PASSAGE,
    `Evening meetings raised${ESCAPES.replace('\u2028', '')} the number of families today.`,
  )
  change(sources, NOTE, '# The quay and the yard', '# The quay\u001b[2J and the yard\u202e')
  sources.set('sources/studies/a\n::error::forged\u001b[31m\u202e/note.md', '# x\n')
  sources.set('output/GENERATED.md', 'Ours\n')
  lay(at, sources)
  const page = join(at, 'page\u001b[31m.txt')
  lay(at, new Map([['page\u001b[31m.txt', 'evening meetings raised the number of families today\n']]))
  const over: Partial<Run> = {
    sources: join(at, 'sources'),
    data: join(at, 'data'),
    output: join(at, 'output'),
    readme: join(at, 'README.md'),
  }

  const VERBS: [string, (run: Run) => Promise<Words>][] = [
    ['check', run => check(run)],
    ['status', status],
    ['explain a passage', run => explain(run, ['mackey-1997-quay/p1'])],
    ['explain a study', run => explain(run, ['mackey-1997-quay'])],
    ['explain what nobody knows', run => explain(run, ['\u001b[31m::error::x'])],
    ['wording', run => wording(run, ['mackey-1997-quay', page])],
    ['new coder', run => makeNew(run, ['coder', 'm', 'mackey-1997-quay'], {})],
    ['new study', run => makeNew(run, ['study', 'a\u001b[31m'], {})],
    ['fix', run => fix(run)],
  ]

  test.each(VERBS)('%s', async (_, act) => {
    for (const form of ['text', 'github', 'json'] as const) {
      const said = await act(runOn(disk, { ...over, format: form }))
      const printed = asPrinted(said.stdout, form) + asPrinted(said.stderr, 'text')
      const commands = said.commands ?? []
      expect(printed + commands.join('\n')).not.toBe('')
      expect([printed, ...commands].filter(isRaw)).toEqual([])
      expect(printed.split('\n').filter(isCommand)).toEqual([])
      expect(commands.filter(line => !isCommand(line) || line.includes('\n'))).toEqual([])
    }
  })

  test('through the command line itself, wrong words among them', async () => {
    const folders = ['sources', 'data', 'output'].flatMap(name => [`--${name}`, join(at, name)])
    for (const words of [
      ['explain', 'mackey-1997-quay/p1', ...folders],
      ['bui\u001b[31mld\n::error::forged'],
      ['check', '--format', 'github', ...folders],
    ]) {
      const { stdout, stderr } = await callCli(words)
      expect(stdout + stderr).not.toBe('')
      expect(isRaw(stdout + stderr), JSON.stringify(words)).toBe(false)
      expect(
        (stdout + stderr).split('\n').filter(line => isCommand(line) && !/^::(error file|notice title)=/.test(line)),
      ).toEqual([])
    }
  }, 240_000)
})

test('nothing else in the program prints', () => {
  const files = filesUnder('pipeline').filter(path => path.endsWith('.ts'))
  const printing = files.filter(path =>
    /std(out|err)\.write|stream\.write|console\./.test(readFileSync(`pipeline/${path}`, 'utf8')),
  )
  expect(printing).toEqual(['print.ts', 'progress.ts'])
})
