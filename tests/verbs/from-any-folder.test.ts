import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { callCli } from '../laws/call-cli.ts'
import { change, earlierVersion, README } from '../laws/mini-review.ts'
import { runCli } from '../laws/run-cli.ts'
import { bytesUnder, lay, temporaryFolder } from '../laws/temporary-folder.ts'

/** The mini review twice, one of them a folder of the other; verbs are called in a study of each. */
const outer = temporaryFolder()
const inner = join(outer, 'notes/second')
const STUDY = 'sources/studies/rebane-1990-aken'
const SHEET = `${STUDY}/coding.k.csv`
beforeAll(async () => {
  const review = earlierVersion().set('README.md', README)
  lay(outer, review)
  lay(inner, review)
  const said = await callCli(['build'], { cwd: join(outer, STUDY) })
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expect(said.stdout).toContain('\n~ ../../../README.md\n')
})

test('what is built from below is what is built in the folder of the review', async () => {
  const at = temporaryFolder()
  lay(at, earlierVersion().set('README.md', README))
  expect(await callCli(['build'], { cwd: at })).toMatchObject({ code: 0 })
  const { 'README.md': readme, ...made } = bytesUnder(at)
  expect(readme).toContain('(output/charts/')
  const below = Object.entries(bytesUnder(outer)).filter(([path]) => !path.startsWith('notes/'))
  expect(Object.fromEntries(below)).toEqual({ 'README.md': readme, ...made })
})

test('the nearest review is taken', async () => {
  expect(await callCli(['check'], { cwd: join(outer, 'notes') })).toMatchObject({ code: 0 })
  const { code, stdout } = await callCli(['check'], { cwd: join(inner, 'sources') })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\.\.\/\.zenodo\.json:1:1: error: /)
})

test('a path that is told leads from there to the file, and may be given back', async () => {
  const cwd = join(inner, STUDY)
  const spoilt = earlierVersion()
  change(spoilt, SHEET, 'house.noise', 'house.noice')
  lay(inner, new Map([[SHEET, spoilt.get(SHEET) ?? '']]))
  const { stdout } = await callCli(['check', '--format', 'json'], { cwd })
  const [{ path, rule }] = stdout.split('\n').map(line => JSON.parse(line || '{}'))
  expect([path, rule]).toEqual([`../../../${SHEET}`, 'known-code'])
  expect(existsSync(join(cwd, path))).toBe(true)
  lay(inner, new Map([[SHEET, earlierVersion().get(SHEET) ?? '']]))
  for (const name of [path, 'coding.k.csv'])
    expect(await callCli(['fix', name], { cwd })).toMatchObject({
      code: 0,
      stdout: 'Every source is in canonical form.\n',
    })
  const explained = await callCli(['explain', `${path}:2`], { cwd })
  expect(explained.stdout).toContain(`${path}:2`)
})

test('`npm run` starts it elsewhere, and it goes back to where its caller stands', async () => {
  const env = { INIT_CWD: join(outer, STUDY), npm_lifecycle_script: 'inddragelse check' }
  expect((await runCli(['check'], { cwd: outer, env })).stdout).toContain(
    '; ../../../data and ../../../output are fresh',
  )
  const others = { ...env, npm_lifecycle_script: 'vitest run' }
  expect((await runCli(['check'], { cwd: outer, env: others })).stdout).toContain('; data and output are fresh')
})

test('a draft is written into the review, wherever it is asked for', async () => {
  expect(await callCli(['new', 'study', 'example-1991-word'], { cwd: join(inner, STUDY) })).toMatchObject({ code: 0 })
  expect(readFileSync(join(inner, 'sources/studies/example-1991-word/note.md'), 'utf8')).toMatch(/^# /)
})

test('where no review is above, that is said of the folder one stands in', async () => {
  const { code, stderr } = await callCli(['check'], { cwd: temporaryFolder() })
  expect([code, stderr]).toEqual([
    2,
    'There is no sources folder at sources. Give one with --sources DIR, or run this in the folder that holds it.\n',
  ])
})

test('a folder that is named is taken from where one stands', async () => {
  const said = await callCli(['check', '--sources', 'sources'], { cwd: join(outer, STUDY) })
  expect(said.stderr).toContain('There is no sources folder at sources.')
})
