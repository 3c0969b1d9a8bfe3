import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { documentRecord } from '../../schema/document.ts'
import { repository } from '../compare/repository.ts'
import { callCli } from '../laws/call-cli.ts'
import { earlierVersion, README } from '../laws/mini-review.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'

/** A study and a document of which nothing is known yet: every bullet of their notes still asks its question. */
const at = temporaryFolder()
const STUDY = 'example-1995-yard'
const DOCUMENT = 'example-1996-guide'
const record = Object.keys(documentRecord.shape)
  .map(key =>
    `- ${key.replaceAll('_', ' ')}: ${key === 'status' ? 'draft' : '?'}\n`.replace(/\w/, one => one.toUpperCase()),
  )
  .join('')
const call = (line: string) => callCli(line.split(' '), { cwd: at })

beforeAll(async () => {
  const { commit } = repository(at)
  commit(earlierVersion().set('README.md', README))
  expect(await call(`new study ${STUDY}`)).toMatchObject({ code: 0 })
  lay(at, new Map([[`sources/documents/${DOCUMENT}/note.md`, `# ? Which title is printed?\n## Record\n${record}`]]))
})

test('they are drafts that every reader takes', async () => {
  expect(await call('fix')).toMatchObject({ code: 0, stderr: '' })
  expect(await call('build')).toMatchObject({ code: 0, stderr: '' })
  expect(await call('check')).toMatchObject({ code: 0, stderr: '' })
  expect((await call('status')).stdout).toMatch(
    new RegExp(`^drafts: 3 of 12\n    ${STUDY}\n    .*\n    ${DOCUMENT}$`, 'm'),
  )
  expect(readFileSync(join(at, 'sources/studies', STUDY, 'note.md'), 'utf8')).toContain('\n- Authors: ? ')
})

test.each([
  'explain recruitment',
  'explain by-code house.noise n_studies',
  'explain how-to-code',
  `explain ${STUDY}`,
  `explain ${DOCUMENT}`,
  `explain sources/studies/${STUDY}/note.md:4`,
  `explain sources/documents/${DOCUMENT}/note.md`,
  'diff HEAD',
  'diff HEAD --format markdown',
  'diff HEAD --format json',
  'check --base HEAD',
  'status --base HEAD',
  'status --format github',
  'export references --as ris',
  'export prisma',
  'export qdc',
  `export qdpx --to ${temporaryFolder()}/x.qdpx`,
  `export tables --to ${temporaryFolder()}/x`,
  'new screening --settled',
  'new screening-rulings',
  'new rulings',
  `new coder m all --packet ${temporaryFolder()}/m`,
  `new coder m ${STUDY}`,
  'recode rename house.noise house.din',
  'recode move house.din meeting',
])('%s', async line => {
  expect(await call(line)).toMatchObject({ code: 0, stderr: expect.not.stringContaining('bug') })
})
