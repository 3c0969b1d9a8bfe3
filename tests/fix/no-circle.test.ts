import { describe, expect, test } from 'vitest'
import type { Problem } from '../../pipeline/diagnostics/problem.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { read } from '../../pipeline/stages.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { problemsFound } from '../../pipeline/verbs/problems-found.ts'
import { madeFiles } from '../faults/made-files.ts'
import { baseText, expectedIn, foldersOf, laidOver, withFiles } from '../faults/read-fixture.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'

/** What `check` says of the sources whose cure is `fix` alone. */
function sentToFix(files: readonly SourceFile[]): Problem[] {
  return problemsFound(runOn(memoryFiles([])), read('sources', files), files).filter(one =>
    one.fix.startsWith('run `npm run fix`'),
  )
}

async function fixed(files: readonly SourceFile[]): Promise<SourceFile[]> {
  const memory = memoryFiles(files.map(({ path, bytes }) => [`sources/${path}`, bytes]))
  await fix(runOn(memory))
  return [...memory.all].map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
}

/** A problem as it would be met again; its line may be another by then. */
const named = ({ place, rule, what, fix: cure }: Problem) => `${place.path} ${rule} ${what} ${cure}`

async function expectHealed(files: readonly SourceFile[]): Promise<void> {
  const sent = sentToFix(files).map(named)
  expect(sent).not.toEqual([])
  const { problems } = read('sources', await fixed(files))
  expect(problems.map(named).filter(one => sent.includes(one))).toEqual([])
}

const SHEET = 'studies/keller-1993-timetable/coding.a.csv'
const withText = (path: string, text: string) => withFiles([{ path, bytes: Buffer.from(text) }])

/** What can be wrong with a file at once with what `fix` mends, and keeps it from the rest. */
const SPOILT: Record<string, (text: string) => string> = {
  'nothing else': text => text,
  'a row too short': text => text.replace(/,[^,\n]*\n$/, '\n'),
  'a quote that does not close': text => text.replace(/\n(\w)/, '\n"$1'),
  'a column nobody knows': text => text.replace('state', 'stage'),
  'a column twice': text => text.replace('direction', 'state'),
  'a second header': text => `${text}${text.split('\n')[0]}\n`,
  'merge markers': text => text.replace('\n', '\n<<<<<<< ours\n'),
}

const MENDED: Record<string, (text: string) => string> = {
  'a byte-order mark': text => `\ufeff${text}`,
  'carriage returns': text => text.replaceAll('\n', '\r\n'),
  'letters in pieces': text => text.replaceAll('e', 'e\u0301'),
  semicolons: text => text.replaceAll(',', ';'),
  tabs: text => text.replaceAll(',', '\t'),
}

describe.each(Object.entries(MENDED))('what is sent to fix is mended by it: %s', (_, mended) => {
  test.each(Object.entries(SPOILT))('and %s', async (_, spoilt) => {
    const files = withText(SHEET, mended(spoilt(baseText(SHEET))))
    if (sentToFix(files).length > 0) await expectHealed(files)
    else expect(read('sources', files).problems).not.toEqual([])
  })
})

/** Every fixture of a fault or a rule whose report sends somebody to `fix`. */
const sending = ['tests/faults', 'tests/rules'].flatMap(kind =>
  foldersOf(kind).flatMap(name =>
    foldersOf(`${kind}/${name}`)
      .map(fixture => `${kind}/${name}/${fixture}`)
      .filter(folder => expectedIn(folder).includes('fix: run `npm run fix`')),
  ),
)

test.each(sending)('what is sent to fix is mended by it: %s', async folder => {
  const made = madeFiles[folder.split('/').slice(-2).join('/')]
  await expectHealed(made === undefined ? laidOver(folder) : withFiles([made()]))
})

test('a code of another form heals where its cure is followed to the letter', async () => {
  const odd = withFiles([]).map(({ path, bytes }) => ({
    path,
    bytes: Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('notice.letter', 'notice.first-letter')),
  }))
  const [only, ...more] = read('sources', odd).problems
  expect(more).toEqual([])
  expect(only?.fix).toContain(
    'write a code such as `theme.word`, of letters a-z and one point, and `notice.first-letter` behind its `Formerly`; then run `npm run fix`',
  )
  const cured = odd.map(({ path, bytes }) => {
    if (path !== 'codebook.md') return { path, bytes }
    const text = bytes.toString('utf8').replace('### notice.first-letter', '### notice.letter')
    return {
      path,
      bytes: Buffer.from(text.replace('- Origin: review\n', '- Origin: review\n- Formerly: notice.first-letter\n')),
    }
  })
  const after = await fixed(cured)
  expect(problemsFound(runOn(memoryFiles([])), read('sources', after), after)).toEqual([])
  expect(after.find(({ path }) => path === SHEET)?.bytes.toString()).toBe(baseText(SHEET))
})
