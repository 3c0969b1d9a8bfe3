import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CodersGiven } from '../../pipeline/verbs/coders-given.ts'
import { importQda } from '../../pipeline/verbs/import-qda.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { runOn, sourcesOf } from '../laws/mini-review.ts'
import { guid, PROJECT, projectFile, TEXTS } from '../laws/project-file.ts'
import { settledIn } from '../laws/settled-in.ts'

const NURSES = sourcesOf('tests/fixtures/reviews/nurses/sources')
const GIVEN: CodersGiven = { coders: 'r; t', read: 'full-text' }

const reviewWith = (file: Uint8Array | string) => memoryFiles([...NURSES, ['a.qdpx', file]])

async function imported(files: MemoryFiles, given = GIVEN) {
  const before = new Map(files.all)
  const said = await importQda(runOn(files), 'a.qdpx', given)
  return {
    ...said,
    changed: [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path),
  }
}

const textOf = ({ all }: MemoryFiles, path: string) => all.get(`sources/${path}`)?.toString('utf8') ?? ''

describe('a project of another tool', () => {
  test('marked texts are cut by their code points and coded by those who gave the codes; what nobody said is not seen', async () => {
    const files = reviewWith(projectFile(PROJECT, TEXTS))
    const { stdout, code } = await imported(files)
    expect(code).toBe(0)
    const note = textOf(files, 'studies/vega-1975-quiet/note.md')
    expect(note).toContain('- Status: draft\n- Coded by: r; t\n- Authors: Vega, Ana; de la Cruz, Eva\n- Year: 1975\n')
    expect(note).toContain(
      `### p1\n“Noise all night”\n- Where: s1, REFI-QDA ${guid(31)}, 3-18\n### p2\n“nobody to call”\n`,
    )
    const columns = 'passage,code,state,direction,evidence,informants,about'
    expect(textOf(files, 'studies/vega-1975-quiet/coding.r.csv')).toBe(
      `${columns}\np1,wardb.noiselight,not-seen,not-seen,not-seen,not-seen,not-seen\np2,wardb.fewatnight,not-seen,not-seen,not-seen,not-seen,not-seen\n`,
    )
    // The note beside the second coder's coding says a state and a direction in our words.
    expect(textOf(files, 'studies/vega-1975-quiet/coding.t.csv')).toBe(
      `${columns}\np1,wardb.noiselight,present,hinders,not-seen,not-seen,not-seen\np2,none,,,,,\n`,
    )
    expect(textOf(files, 'studies/anon-nd-memory/note.md')).toContain('\n“alarms 🔔”\n')
    expect(stdout).toContain('codings with texts: 4, in sheets of new notes: 4, on 3 passages\n')
  })

  test('a code of a whole source is a fact, in no count, and what has no characters is told', async () => {
    const files = reviewWith(projectFile(PROJECT, TEXTS))
    const studies = settledIn(files).studies.length
    const { stdout } = await imported(files)
    expect(textOf(files, 'documents/qda-nd-nights/facts.csv')).toBe(
      `fact,subject,kind,value,unit,page,where\nnights-goodquality,vega-1975-quiet,code,Good quality (Ann),not-applicable,s1,REFI-QDA ${guid(31)}\n`,
    )
    const review = settledIn(files)
    expect(review.studies).toHaveLength(studies)
    expect(review.codebook.schemes.at(-1)).toMatchObject({ scheme: 'qda-nights', counted: 'no' })
    expect(stdout).toContain('codings of no text: 1, as facts: 1 new, 0 there before; not taken: 0\n')
    expect(stdout).toContain('codings of marked texts not taken: 1, because their places are not in the text\n')
    expect(stdout).toContain('codings not taken: 1, because they stand on a place of a picture, a page or a recording')
    expect(stdout).toContain('variables of sources not taken: 1,')
    expect(stdout).toContain('notes not taken: 1,')
  })

  test('every source is a row of the screening by its name, without the ending of a file', async () => {
    const files = reviewWith(projectFile(PROJECT, TEXTS))
    const { stdout } = await imported(files)
    expect(stdout).toContain('items: 3, of which 3 are new: 0 included, 0 excluded, 3 awaiting classification')
    expect(textOf(files, 'screening.csv')).toContain(
      `\nanon-nd-corridor,Corridor,not-seen,not-seen,not-seen,earlier-list,title,awaiting-classification,not-read-here,not-seen,REFI-QDA ${guid(33)}\n`,
    )
  })

  test('twice is once', async () => {
    const files = reviewWith(projectFile(PROJECT, TEXTS))
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, []])
    expect(stdout).toContain('items: 3, of which 0 are new')
    expect(stdout).toContain('Nothing is new.\n')
  })

  test('what was marked and coded since is merged, as if the project had come at once', async () => {
    const early = PROJECT.replace(/<PlainTextSelection guid="[^"]*042"[\s\S]*?<\/PlainTextSelection>/, '').replace(
      /<Coding guid="[^"]*052"[\s\S]*?<\/Coding>/,
      '',
    )
    expect(early.length).toBeLessThan(PROJECT.length - 300)
    const [twice, once] = [reviewWith(projectFile(early, TEXTS)), reviewWith(projectFile(PROJECT, TEXTS))]
    await imported(twice)
    twice.all.set('a.qdpx', Buffer.from(projectFile(PROJECT, TEXTS)))
    const { code, stdout, changed } = await imported(twice)
    await imported(once)
    expect([code, changed.length]).toEqual([0, 3])
    for (const path of changed) expect(twice.all.get(path)?.toString()).toBe(once.all.get(path)?.toString())
    expect(stdout).toContain('coded since in 1 study of the review: 1 new passage, 2 new rows in sheets\n')
    expect((await imported(twice)).changed).toEqual([])
  })

  test('asks who they are that gave the codes', async () => {
    const { code, stderr, changed } = await imported(reviewWith(projectFile(PROJECT, TEXTS)), {})
    expect([code, changed]).toEqual([2, []])
    expect(stderr).toContain('The export has codes from 2 reviewers, in this order: Ann; Bo: name a coder')
  })

  test('a source whose text is not there is taken, its marked texts are not', async () => {
    const { stdout, code } = await imported(reviewWith(projectFile(PROJECT)))
    expect(code).toBe(0)
    expect(stdout).toContain('codings of marked texts not taken: 4, because their texts are not in the project\n')
  })

  test('a project with codes alone asks for nobody', async () => {
    const codes = PROJECT.replace(/<Sources>[\s\S]*<\/Notes>/, '')
    const files = reviewWith(projectFile(codes))
    expect((await imported(files, {})).changed).toEqual(['sources/codebook.md'])
  })
})

/** An archive with the bytes at a place of the directory of its first file changed: the place counts from where the entry begins. */
function patched(file: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(file)
  const entry = Buffer.from(changed).indexOf('PK\u0001\u0002', 0, 'latin1')
  changed.set(bytes, entry + at)
  return changed
}

const u32 = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >>> 24) & 255]
const WHOLE = projectFile(PROJECT, TEXTS)
const STORED = zipSync({ 'project.qde': strToU8(PROJECT), 'sources/a.txt': strToU8('a') }, { level: 0 })
const ZEROS = zipSync({ 'project.qde': new Uint8Array(3_000_000) })
const named = (name: string) => zipSync({ 'project.qde': strToU8(PROJECT), [name]: strToU8('a') })

/** A second file called like the first: the names are of one length, so that they can be changed in place. */
function twice(): Uint8Array {
  const text = Buffer.from(zipSync({ 'project.qde': strToU8(PROJECT), 'projecu.qde': strToU8('a') })).toString('latin1')
  return Buffer.from(text.replaceAll('projecu.qde', 'project.qde'), 'latin1')
}

describe('a file that is none', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['text', 'codes', 'it is no whole ZIP archive, which a project is'],
    ['nothing', '', 'it is no whole ZIP archive'],
    [
      'half an archive',
      WHOLE.slice(0, -40),
      'it is no whole ZIP archive, which a project is: it may have been cut off',
    ],
    ['no project', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'it holds no `project.qde`'],
    ['a project in an archive in it', zipSync({ 'a.qdpx': WHOLE }), 'it holds no `project.qde`'],
    ['an encrypted one', patched(WHOLE, 8, [1, 0]), 'it is encrypted; export it again without a password'],
    ['ZIP64', zip64(), 'it is packed as ZIP64'],
    ['a name with ..', named('../a.txt'), 'it holds a file whose name leads out of the archive by `..`'],
    ['a name inside with ..', named('sources/../../a.txt'), 'it holds a file whose name leads out of the archive'],
    ['a name from the root', named('/etc/a.txt'), 'it holds a file whose name begins outside the archive'],
    ['a name of a drive', named('C:/a.txt'), 'it holds a file whose name begins outside the archive'],
    ['a name with a backslash', named('sources\\a.txt'), 'it holds a file whose name holds a backslash'],
    ['a name with a NUL', named('sources/a\0.txt'), 'it holds a file whose name holds a character that nobody sees'],
    ['two files by one name', twice(), 'it holds two files by one name'],
    [
      'files that share bytes',
      patched(STORED, 20, [...u32(PROJECT.length + 40), ...u32(PROJECT.length + 40)]),
      'it holds files that share bytes',
    ],
    ['a size that is too small', patched(ZEROS, 24, u32(10)), 'its project.qde is larger than the archive says'],
    [
      'a size that is too large',
      patched(ZEROS, 24, u32(3_000_001)),
      'its project.qde is not what the archive says of it',
    ],
    [
      'a size beyond all bounds',
      patched(ZEROS, 24, u32(2_000_000_000)),
      'its project.qde is larger than 60000000 bytes',
    ],
    ['another sum of its bytes', patched(ZEROS, 16, u32(1)), 'its project.qde is not what the archive says of it'],
    ['another way of packing', patched(ZEROS, 10, [99, 0]), 'its project.qde is packed in a way that is not read'],
    [
      'a place outside',
      patched(WHOLE, 42, u32(0x7fffffff)),
      'it is no whole ZIP archive: what it says of its files is not what it holds',
    ],
    [
      'bytes that are no text',
      zipSync({ 'project.qde': Uint8Array.of(0xff, 0x00, 0xc3) }),
      'its project.qde is no text in UTF-8 or UTF-16',
    ],
    [
      'an entity',
      projectFile(`<!DOCTYPE a [<!ENTITY b "c">]>${PROJECT}`),
      'in its project.qde, it declares entities of its own, which no project has',
    ],
    [
      'a text without end',
      projectFile(PROJECT.replace('What keeps people awake.', 'a'.repeat(10_000_100))),
      'in its project.qde, it holds a text of more than 10000000 characters from line ',
    ],
    ['half a project', projectFile(PROJECT.slice(0, -12)), 'in its project.qde, it is no XML from line '],
    [
      'a codebook',
      projectFile('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'),
      'in its project.qde, it holds no `Project` of REFI-QDA',
    ],
    [
      'an empty project',
      projectFile('<Project xmlns="urn:QDA-XML:project:1.0" name="a"/>'),
      'it holds neither a source nor a code',
    ],
    [
      'elements in elements without end',
      projectFile(`<Project>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Project>`),
      'in its project.qde, its elements are nested more than 100 deep in line 1',
    ],
  ])('%s', async (_, file, because) => {
    const { code, stdout, stderr, changed } = await imported(reviewWith(file))
    expect([code, stdout, changed]).toEqual([2, '', []])
    expect(stderr).toContain(`a.qdpx: ${because}`)
    expect(stderr).toMatch(/(export|copied|pack|unpack)[^\n]*\. Nothing was written\.\n$/)
  })

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('elements by the name %s change nothing', async name => {
    const odd = PROJECT.replaceAll('<TextSource', `<${name} polluted="1"/><TextSource`).replace(
      'name="Ann"',
      `name="${name}"`,
    )
    const { code, stdout, stderr } = await imported(reviewWith(projectFile(odd, TEXTS)))
    expect(code === 0 ? stdout : stderr).toMatch(/items: 3, of which 3 are new|it holds names of elements/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a text that is longer than any passage is told, and stands in no note', async () => {
    const long = 'a'.repeat(500_000)
    const file = projectFile(PROJECT.replace('endPosition="18"', 'endPosition="490000"'), { [`${guid(31)}.txt`]: long })
    const { code, stdout } = await imported(reviewWith(file))
    expect(code).toBe(0)
    expect(stdout).toContain('codings of marked texts not taken: 2, because they are longer than 50000 characters\n')
  })
})

/** The number of the files says that it stands elsewhere. */
function zip64(): Uint8Array {
  const changed = Uint8Array.from(WHOLE)
  changed.set([255, 255], changed.length - 12)
  return changed
}
