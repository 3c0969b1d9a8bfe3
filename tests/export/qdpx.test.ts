import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { packed } from '../../pipeline/export/packed.ts'
import { projectFiles, projectOf } from '../../pipeline/export/review-as-qdpx.ts'
import { archiveEntries } from '../../pipeline/import/archive/archive-entries.ts'
import { readQdpx } from '../../pipeline/import/qda/read-qdpx.ts'
import { guidsOfCodes } from '../../pipeline/review/guid-of.ts'
import { pastLargest } from '../../pipeline/review/largest-project.ts'
import { read } from '../../pipeline/stages.ts'
import { exportQdpx } from '../../pipeline/verbs/export-qdpx.ts'
import { importQda } from '../../pipeline/verbs/import-qda.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, type Files, filesUnder, runOn, sourcesOf } from '../laws/mini-review.ts'
import '../property-seed.ts'

const SCHEMA = readFileSync('tests/fixtures/refi-qda/Project.xsd', 'utf8')

async function faultsOf(text: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'a.qde', contents: text }], schema: [SCHEMA] })
  return errors.map(({ message }) => message)
}

function reviewIn(folder: string): Review {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(`${folder}/${path}`) }))
  const { review } = read(folder, files)
  if (review === undefined) throw new Error(`${folder} has problems`)
  return review
}

const MINI = reviewIn('tests/fixtures/reviews/mini/sources')
const NURSES = 'tests/fixtures/reviews/nurses/sources'

describe('what describes a project', () => {
  test.each([['mini', MINI] as const, ['nurses', reviewIn(NURSES)] as const])(
    'is valid by the schema that was written out from the standard for projects of texts, for the review %s',
    async (_, review) => expect(await faultsOf(projectOf(review, 'A', 'x 1').qde)).toEqual([]),
  )

  test('is not valid where a place of a text is missing, so that it can fail', async () => {
    const { qde } = projectOf(MINI, 'A', 'x 1')
    expect(await faultsOf(qde.replace(/ startPosition="\d+"/, ''))).toEqual([
      expect.stringContaining("The attribute 'startPosition' is required"),
    ])
  })

  test('marks each passage at its code points, whatever it is made of', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'<>&"æ😀é a;#-!'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), texts => {
        const [study] = MINI.studies
        if (study === undefined) throw new Error('the mini review has no study')
        const passages = texts.map((text, at) => ({ passage: `p${at + 1}`, text }))
        const { qde, sources } = projectOf({ ...MINI, studies: [{ ...study, passages }] }, 'A', 'x 1')
        const places = [...qde.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/g)]
        const points = Array.from(sources[0]?.text ?? '')
        expect(places.map(([, from, to]) => points.slice(Number(from), Number(to)).join(''))).toEqual(texts)
      }),
    )
  })
})

describe('a packed project', () => {
  const bytes = packed(projectFiles(MINI, 'A', 'x 1'), 0)

  test('holds what describes it and a text for each study, stored as they are', () => {
    expect(Object.keys(unzipSync(bytes)).filter(name => name.endsWith('.txt'))).toHaveLength(MINI.studies.length)
    const entries = archiveEntries(bytes)
    if (typeof entries === 'string') throw new Error(entries)
    expect(entries.map(({ method, size, begin, end }) => [method, end - begin - size])).toEqual(
      entries.map(() => [0, 0]),
    )
  })

  test('is the same bytes for the same review, in whichever time zone', () => {
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      expect(Buffer.from(packed(projectFiles(MINI, 'A', 'x 1'), 0)).equals(bytes)).toBe(true)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('needs a file, and says what it cannot hold', async () => {
    const files = memoryFiles(earlierVersion())
    expect(await exportQdpx(runOn(files), { to: undefined })).toMatchObject({ stdout: '', code: 2 })
    const { stdout, code } = await exportQdpx(runOn(files), { to: 'a.qdpx' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/Not in it, because the format has no place for it: how to code; .*rulings \(\d+\)/)
    expect((await exportQdpx(runOn(files), { to: 'a.qdpx' })).stdout).toContain('a.qdpx holds this already.')
  })

  test('says how many coded what is in it, and not how many the protocol declares', async () => {
    const sources = earlierVersion()
    change(sources, 'sources/protocol.md', '## Quotas', '### x\n- Kind: person\n- Read: Nothing yet.\n## Quotas')
    const { stdout } = await exportQdpx(runOn(memoryFiles(sources)), { to: 'a.qdpx' })
    expect(stdout).toMatch(/ codings of 2 coders, each /)
  })
})

async function exported(sources: Files): Promise<Uint8Array> {
  const files = memoryFiles(sources)
  await exportQdpx(runOn(files), { to: 'a.qdpx' })
  return files.all.get('a.qdpx') ?? new Uint8Array()
}

/** A review without its studies, their screening and what rests on them: what another has that begins. */
function emptied(sources: Files): Files {
  const dropped = /^sources\/(studies|documents)\/|^sources\/(claims|review-findings)\.md$/
  const kept = [...sources].filter(([path]) => !dropped.test(path))
  return new Map(
    kept.map(([path, text]) => {
      if (path.endsWith('/screening.csv')) return [path, `${text.split('\n')[0]}\n`]
      if (path.endsWith('/codebook.md')) return [path, text.replace(/^- Example: .*$/gm, '- Example: not-seen')]
      return [path, text]
    }),
  )
}

const SHEET = /^sources\/studies\/[^/]+\/coding\.[a-z]\.csv$/

/** Passages with their places and translations, and the pages, of a note; which report says it, and when it was added or read again, the format has no place for. */
function readIn(text: string): string {
  return text.slice(text.indexOf('## Pages')).replace(/\n- (Report|Added|Reread): .*/g, '')
}

describe('an export that comes back', () => {
  test('holds every passage, and of every coding who says what of it, whatever they are', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'<>&"\'æ😀é a#]!'), minLength: 1, maxLength: 12 })
      .map(drawn => `x${drawn.replace(/ +/g, ' ').trimEnd()}`)
    const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 4 })
    const value = fc.record({
      coder: fc.constantFrom('k', 'm'),
      code: fc.constantFrom('house.noise', 'meeting.hour', 'rent.promise'),
      at: fc.nat(3),
      state: fc.constantFrom('present', 'absent', 'not-seen'),
      direction: fc.constantFrom('hinders', 'describes'),
      about: fc.uniqueArray(fc.constantFrom('parents', 'children'), { minLength: 1 }),
    })
    const distinct = {
      selector: ({ coder, code, at }: { coder: string; code: string; at: number }) => `${coder} ${code} ${at}`,
    }
    const [study] = MINI.studies
    if (study === undefined) throw new Error('the mini review has no study')
    const codes = MINI.codebook.schemes.flatMap(({ themes }) => themes.flatMap(one => one.codes))
    const guids = new Map([...guidsOfCodes(codes)].map(([code, guid]) => [guid, code]))
    fc.assert(
      fc.property(texts, fc.uniqueArray(value, distinct), (drawn, values) => {
        const passages = drawn.map((one, at) => ({
          passage: `p${at + 1}`,
          text: one,
          where: { page: 's1', place: `line ${at}` },
        }))
        const said = values.filter(({ at }) => at < drawn.length)
        const findings = said.map(({ at, code, coder, state, direction, about }) => {
          const reading = { state, direction, evidence: 'count' as const, informants: 'not-seen' as const, about }
          return {
            finding_id: '',
            passage: `p${at + 1}`,
            code,
            ...reading,
            when_present: 'unclear' as const,
            readings: [{ coder, ...reading }],
          }
        })
        const studies = [{ ...study, passages, findings, dropped: [] }] as unknown as Study[]
        const back = readQdpx(packed(projectFiles({ ...MINI, studies }, 'A', 'x 1'), 0), ['en', 'da'])
        if (typeof back === 'string') throw new Error(back)
        const [item] = back.items
        expect(item?.ofReview).toMatchObject({ id: study.id, pages: study.pages })
        expect(item?.ofReview?.passages.map(one => [one.text, one.where])).toEqual(
          drawn.map((one, at) => [one, `s1, line ${at}`]),
        )
        const codings = item?.codings.map(one => [
          one.reviewer,
          guids.get(one.attribute ?? ''),
          one.texts[0]?.text,
          one.said?.state,
          one.said?.direction,
          one.said?.about,
        ])
        const meant = said.map(one => [
          one.coder,
          one.code,
          drawn[one.at],
          one.state,
          one.direction,
          one.about.join(';'),
        ])
        expect(new Set(codings?.map(String))).toEqual(new Set(meant.map(String)))
        expect(codings).toHaveLength(meant.length)
      }),
    )
  })

  test.each([['mini', earlierVersion(), 'k; m'] as const, ['nurses', sourcesOf(NURSES), 'r; t'] as const])(
    'brings nothing new to its own review, %s',
    async (_, sources, coders) => {
      const files = memoryFiles([...sources, ['a.qdpx', await exported(sources)]])
      const before = new Map(files.all)
      const { stdout, code } = await importQda(runOn(files), 'a.qdpx', { coders })
      expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing is new.\n')])
      expect(changedIn(files, before)).toEqual([])
    },
  )

  test('is the same passages, pages and sheets under the same ids in a review that has no study yet', async () => {
    const sources = earlierVersion()
    const empty = emptied(sources)
    const files = memoryFiles([...empty, ['a.qdpx', await exported(sources)]])
    const { stdout, stderr, code } = await importQda(runOn(files), 'a.qdpx', { coders: 'k; m' })
    expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
    // Where a passage was taken out those behind it have other numbers; whoever has not finished a study has no part in it.
    const sheets = [...sources.keys()].filter(
      path => SHEET.test(path) && isFinished(sources, path) && !has(sources, path, '- Withdrawn: '),
    )
    expect(sheets.length).toBeGreaterThan(4)
    for (const path of sheets) {
      expect([path, files.all.get(path)?.toString('utf8')]).toEqual([path, sources.get(path)])
      const note = path.replace(/coding.*/, 'note.md')
      expect(readIn(files.all.get(note)?.toString('utf8') ?? '')).toBe(readIn(sources.get(note) ?? ''))
    }
  })
})

function isFinished(sources: Files, sheet: string): boolean {
  const [, letter = ''] = /coding\.([a-z])\.csv$/.exec(sheet) ?? []
  const coders = /^- Coded by: (.*)$/m.exec(sources.get(sheet.replace(/coding.*/, 'note.md')) ?? '')?.[1] ?? ''
  return has(sources, sheet, '- Status: included') && coders.split('; ').includes(letter)
}

/** Whether the note beside a sheet has such a line. */
function has(sources: Files, sheet: string, begin: string): boolean {
  return (sources.get(sheet.replace(/coding.*/, 'note.md')) ?? '').includes(`\n${begin}`)
}

function changedIn({ all }: MemoryFiles, before: ReadonlyMap<string, Buffer>): string[] {
  return [...all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)
}

describe('a project that is too large to be taken in again', () => {
  // Five files of 60 megabytes are as much as is read.
  test.each([
    [[60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000], undefined],
    [[1, 60_000_001], 'largest file has 60000001 bytes and all have 60000002'],
    [[50_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 10_000_001], 'and all have 300000001'],
  ])('is told as that where its files have %j bytes', (sizes, said) => {
    const told = pastLargest(sizes)
    if (said === undefined) expect(told).toBeUndefined()
    else expect(told).toContain(said)
  })
})
