import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packedFile } from '../../pipeline/files/packed-file.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'

const lockWith = (resolved: unknown) => JSON.stringify({ packages: { 'node_modules/tool': { resolved } } })

/** What is said of a package `tool` that is installed in a folder, beside which npm wrote this. */
function saidBeside(lock: string | undefined, name = 'tool') {
  const place = temporaryFolder()
  lay(place, new Map(lock === undefined ? [] : [['node_modules/.package-lock.json', lock]]))
  return { place, said: packedFile(name, join(place, 'node_modules/tool/dist/bin/cli.js')) }
}

test('a packed file is where npm says that it took the package from', async () => {
  const { place, said } = saidBeside(lockWith('file:../packed/tool-1.2.3.tgz'))
  expect(await said).toBe(join(place, '../packed/tool-1.2.3.tgz'))
})

test.each([
  ['a registry', lockWith('https://example.org/tool/-/tool-1.2.3.tgz')],
  ['a folder', lockWith('file:../tool')],
  ['what is no text', lockWith({})],
  ['no such package', '{"packages":{}}'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a file that is cut', lockWith('file:../tool-1.2.3.tgz').slice(0, -3)],
  ['no file', undefined],
])('%s is none', async (_, lock) => expect(await saidBeside(lock).said).toBeUndefined())

test('nor is one of another package, or a program that runs where it was made', async () => {
  expect(await saidBeside(lockWith('file:../tool-1.2.3.tgz'), 'other').said).toBeUndefined()
  expect(await packedFile('tool')).toBeUndefined()
})
