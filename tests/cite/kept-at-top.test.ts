import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILES_AT_TOP } from '../../pipeline/emit/cite/files-at-top.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { reviewIn } from '../charts/reviews.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, README, runOn } from '../laws/mini-review.ts'

const AT_TOP = ['CITATION.cff', '.zenodo.json']

function built(start: Iterable<readonly [string, string]>) {
  const files = memoryFiles([...start, ['README.md', README]])
  const run = runOn(files)
  const text = (path: string) => files.all.get(path)?.toString('utf8')
  return { files, run, text }
}

describe('what others look for beside the README', () => {
  test('is written, and fresh then', async () => {
    const { run, text } = built(earlierVersion())
    expect(await build(run)).toMatchObject({ code: 0, stderr: '' })
    expect(text('CITATION.cff')).toMatch(/^# Made by .*\ncff-version: 1\.2\.0\n/)
    expect(JSON.parse(text('.zenodo.json') ?? '')).toMatchObject({ upload_type: 'dataset', version: '2.0.1' })
    expect(text('README.md')).toContain('Quill, Ada; The Invented Group. Families’ say: an invented dataset.')
    expect(await check(run)).toMatchObject({ code: 0 })
  })

  test('is stale where it was changed by hand', async () => {
    const { files, run, text } = built(earlierVersion())
    await build(run)
    files.all.set('CITATION.cff', Buffer.from((text('CITATION.cff') ?? '').replace('2.0.1', '2.0.2')))
    const { stdout, code } = await check(run)
    expect([code, stdout]).toEqual([1, expect.stringContaining('CITATION.cff')])
  })

  test('goes with dataset.md', async () => {
    const { files, run, text } = built(earlierVersion())
    await build(run)
    files.all.delete('sources/dataset.md')
    expect(await build(run)).toMatchObject({ code: 0, stderr: '' })
    for (const name of AT_TOP) expect(text(name)).toBeUndefined()
  })

  test.each(AT_TOP)('is left alone where somebody else wrote it: %s', async name => {
    const { run, text } = built([...earlierVersion(), [name, 'theirs\n']])
    const said = await build(run)
    expect(said).toMatchObject({ code: 0, stderr: `${name} was not made by this pipeline; it was left alone.\n` })
    expect(text(name)).toBe('theirs\n')
  })

  test('is not written where no README says that this is the top', async () => {
    const { files, run, text } = built(earlierVersion())
    files.all.set('README.md', Buffer.from('# R\n'))
    expect(await build(run)).toMatchObject({ code: 0, stderr: '' })
    for (const name of AT_TOP) expect(text(name)).toBeUndefined()
  })
})

test('a review without dataset.md is built, and `status` says what it goes without', async () => {
  const { files, run } = built(earlierVersion())
  files.all.delete('sources/dataset.md')
  expect(await build(run)).toMatchObject({ code: 0, stderr: '' })
  const { stdout } = await status(run)
  expect(stdout).toContain('pages without which no citation, data package or deposit is made: 1 (')
  expect(stdout).toContain('\n    dataset.md\n')
})

test.each(FILES_AT_TOP)('the $name of this repository is what its dataset.md gives, and known as ours', one => {
  const stands = readFileSync(one.name, 'utf8')
  expect(stands).toBe(one.textOf(reviewIn('sources')))
  expect(stands).toContain(one.mark)
})
