import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { exportQdc } from '../../pipeline/verbs/export-qdc.ts'
import { importQda } from '../../pipeline/verbs/import-qda.ts'
import type { Codebook } from '../../schema/codebook.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, type Files, runOn, sourcesOf } from '../laws/mini-review.ts'

const NURSES = () => sourcesOf('tests/fixtures/reviews/nurses/sources')

async function imported(files: MemoryFiles, path = 'a.qdc') {
  const before = new Map(files.all)
  const said = await importQda(runOn(files), path, {})
  const changed = [...files.all].filter(([name, bytes]) => before.get(name) !== bytes).map(([name]) => name)
  return { ...said, changed }
}

function codebookOf({ all }: MemoryFiles): Codebook {
  const sources = [...all].filter(([path]) => path.startsWith('sources/'))
  const { review, problems } = read(
    'sources',
    sources.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes })),
  )
  expect(problems).toEqual([])
  if (review === undefined) throw new Error('there is no review')
  return review.codebook
}

async function exportOf(sources: Files): Promise<string> {
  return (await exportQdc(runOn(memoryFiles(sources)), { to: undefined })).stdout
}

const guid = (n: number) => `3f2504e0-4f89-11d3-9a0c-${String(n).padStart(12, '0')}`

/** As a tool writes it that has groups in groups, braces around ids, and a colon in the name of the version. */
const FOREIGN = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="A Tool 12"><Codes>
<Code guid="{${guid(1).toUpperCase()}}" name="Life on the ward" isCodable="false" color="#ff0000">
  <Description>All of it</Description>
  <Code guid="${guid(2)}" name="Nights" isCodable="false">
    <Code guid="${guid(3)}" name="Noise &amp; light" isCodable="true">
      <Description>What keeps people awake.
Include: lamps &lt;in the corridor&gt;
Not a key: snoring</Description>
      <Code guid="${guid(4)}" name="Alarms" isCodable="true"/>
    </Code>
  </Code>
</Code>
<Code guid="${guid(5)}" name="Noise &amp; light" isCodable="true"/>
<Code guid="${guid(6)}" name="Empty" isCodable="false"/>
</Codes><Sets><Set guid="${guid(7)}" name="Mine"><MemberCode guid="${guid(3)}"/></Set></Sets></CodeBook>`

describe('a codebook of another tool', () => {
  test('becomes themes by the way to them, with labels as they are and ids in the form of the review', async () => {
    const files = memoryFiles([...NURSES(), ['a.qdc', FOREIGN]])
    const { code, stdout, changed } = await imported(files)
    expect([stdout, code, changed]).toEqual([
      expect.stringContaining('codes: 3, of which 3 are new'),
      0,
      ['sources/codebook.md'],
    ])
    const scheme = codebookOf(files).schemes.at(-1)
    expect([scheme?.scheme, scheme?.labels.en, scheme?.counted]).toEqual(['qda-a-tool-12', 'A Tool 12', 'no'])
    expect(
      scheme?.themes.map(({ theme, labels, codes }) => [theme, labels.en, codes.map(one => [one.code, one.labels.en])]),
    ).toEqual([
      [
        'lifeonthewardnights',
        'Life on the ward / Nights',
        [['lifeonthewardnights.noiselight', 'Noise & light (Life on the ward / Nights)']],
      ],
      [
        'lifeonthewardnightsnoise',
        'Life on the ward / Nights / Noise & light',
        [['lifeonthewardnightsnoise.alarms', 'Alarms']],
      ],
      ['atool', 'A Tool 12', [['atool.noiselight', `Noise & light (${guid(5)})`]]],
    ])
    expect(scheme?.themes[0]?.codes[0]).toMatchObject({
      definition: 'What keeps people awake. Not a key: snoring',
      include: 'lamps <in the corridor>',
      exclude: 'not-seen',
      present_means: 'not-seen',
      wanted: 'neither',
      formerly: [`qda-${guid(3)}`],
    })
    expect(stdout).toContain(
      'groups in groups, each a theme named by the way to it: 2, such as lifeonthewardnights: Life on the ward / Nights',
    )
    expect(stdout).toContain('groups without a code not taken: 1, because nobody can give them\n')
    expect(stdout).toContain('colours not taken: 1, because a codebook here has none\n')
    expect(stdout).toContain('sets not taken: 1, because they do not part the outermost codes among them')
  })

  test('twice is once', async () => {
    const files = memoryFiles([...NURSES(), ['a.qdc', FOREIGN]])
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, []])
    expect(stdout).toContain('codes: 3, of which 0 are new and 3 are there\nNothing is new.\n')
  })

  test('keeps its ids when it is exported again', async () => {
    const files = memoryFiles([...NURSES(), ['a.qdc', FOREIGN]])
    await imported(files)
    const { stdout } = await exportQdc(runOn(files), { to: undefined })
    for (const n of [3, 4, 5]) expect(stdout).toContain(`<Code guid="${guid(n)}"`)
  })
})

describe('a codebook that was exported from here', () => {
  test('brings nothing new to its own review', async () => {
    const files = memoryFiles([...earlierVersion(), ['a.qdc', await exportOf(earlierVersion())]])
    const { stdout, changed } = await imported(files)
    expect([stdout, changed]).toEqual(['codes: 8, of which 0 are new and 8 are there\nNothing is new.\n', []])
  })

  test('is the same themes and codes in another review, with all that is true of them there too', async () => {
    const mini = codebookOf(memoryFiles(earlierVersion()))
    const files = memoryFiles([...NURSES(), ['a.qdc', await exportOf(earlierVersion())]])
    const { stdout, code } = await imported(files)
    expect([code, code === 0 ? '' : stdout]).toEqual([0, ''])
    const schemes = codebookOf(files).schemes.slice(-mini.schemes.length)
    expect(schemes.map(({ labels }) => labels.en)).toEqual(mini.schemes.map(({ labels }) => labels.en))
    const inEnglish = (labels?: Readonly<Record<string, string>>) => labels?.en
    const shown = ({ themes }: Codebook['schemes'][number]) =>
      themes.map(({ theme, labels, codes }) => [
        theme,
        labels.en,
        codes.map(({ code, labels, definition, present_means, include, exclude, wanted, origin, lacking, there }) => ({
          ...{ code, label: labels.en, definition, present_means, include, exclude, wanted, origin },
          ...{ lacking: inEnglish(lacking), there: inEnglish(there) },
        })),
      ])
    expect(schemes.map(shown)).toEqual(mini.schemes.map(shown))
  })
})

describe('a file that is none', () => {
  const book = (inner: string, attributes = 'xmlns="urn:QDA-XML:codebook:1.0"') =>
    `<CodeBook ${attributes}><Codes>${inner}</Codes></CodeBook>`
  const one = `<Code guid="${guid(1)}" name="A" isCodable="true"/>`

  test.each([
    ['an entity', `<!DOCTYPE x [<!ENTITY a "b">]>${book(one)}`, 'it declares entities of its own'],
    ['half a packed project', 'PK\u0003\u0004', 'it is no whole ZIP archive'],
    ['another format', '{"a": 1}', 'it is no XML from line 1, column 1 on'],
    ['an empty file', '', 'it is no XML from line 1 on'],
    ['half a file', book(one).slice(0, -9), 'it is no XML from line 1, column '],
    ['a project', '<Project xmlns="urn:QDA-XML:project:1.0"/>', 'it holds no `CodeBook` of REFI-QDA'],
    ['another namespace', book(one, 'xmlns="urn:other"'), 'it holds no `CodeBook` of REFI-QDA'],
    ['no code', book(''), 'it holds no code that can be given'],
    [
      'codes in codes without end',
      book('<Code>'.repeat(5000) + '</Code>'.repeat(5000)),
      'its elements are nested more than 100 deep in line 1',
    ],
  ])('%s', async (_, text, because) => {
    const files = memoryFiles([...NURSES(), ['a.qdc', text]])
    const { code, stderr, changed } = await imported(files)
    expect([code, changed]).toEqual([2, []])
    expect(stderr).toContain(`a.qdc: ${because}`)
    expect(stderr).toMatch(/Nothing was written\.\n$/)
  })

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('elements by the name %s change nothing', async name => {
    const inner = `<Code guid="${guid(1)}" name="${name}" isCodable="true"><${name} polluted="1"/></Code>`
    const { code, stdout, stderr } = await imported(memoryFiles([...NURSES(), ['a.qdc', book(inner)]]))
    expect(code === 0 ? stdout : stderr).toMatch(/codes: 1, of which 1 are new|it holds names of elements/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
