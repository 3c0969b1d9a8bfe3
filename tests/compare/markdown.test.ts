import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { diffAsMarkdown } from '../../pipeline/compare/as-markdown.ts'
import type { Moved } from '../../pipeline/compare/moved.ts'
import type { Files } from '../laws/mini-review.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

const QUAY = 'studies/mackey-1997-quay'
/** So many hits that the records of a test are among them. */
const HITS = ['searches.csv', '"blocks, families",9,', '"blocks, families",900,'] as const
const HOSTILE =
  'A | b <script>alert(1)</script> `code` ```` @name #1 GH-2 owner/repo#3 0123456789abcdef0123456789abcdef01234567 deadbee ![x](y) [l](https://evil.example) www.evil.example $x$ **b** _c_ ~~d~~ :tada: \\| &lt;b&gt; </details>'

async function comment(before: Files, after: Files): Promise<string> {
  const repo = repository()
  const [base, head] = [repo.commit(before), repo.commit(after)]
  return (await diffIn(repo.at, [base, head], { format: 'markdown' })).stdout
}

/** All nodes of a text as Markdown reads it, without tables: a row is then a line of a paragraph, with the same things in it. */
function nodesIn(text: string): Nodes[] {
  const within = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(within) : [])]
  return within(unified().use(remarkParse).parse(text))
}

test('text from sources stays text', async () => {
  const text = 'Evening meetings raised the number of families with a say.'
  const after = miniAfter(
    [`${QUAY}/note.md`, text, HOSTILE],
    [`${QUAY}/note.md`, '# The quay and the yard', `# The quay and the yard: ${HOSTILE}`],
  )
  const said = await comment(miniAfter(), after)
  const nodes = nodesIn(said)
  expect(
    nodes
      .flatMap(node => (node.type === 'html' ? [node.value] : []))
      .filter(html => !/^<(!-- inddragelse-diff --|\/?details><?\/?(summary>)?.*|\/?summary)>?$/s.test(html)),
  ).toEqual([])
  expect(said).not.toContain('<script>')
  expect(
    nodes.flatMap(node => (node.type === 'link' ? [node.url] : [])).filter(url => url !== 'https://example.org/quay'),
  ).toEqual([])
  expect(nodes.filter(node => node.type === 'image' || node.type === 'emphasis' || node.type === 'code')).toEqual([])
  // What stands in a code span is no link; elsewhere seven hexadecimal digits in a row may name a commit.
  expect(said.replace(/`[^`]*`/g, '')).not.toMatch(/\b[0-9a-f]{7,40}\b/i)
  expect(said).not.toMatch(/@name|#1|GH-2|www\.evil|https:\/\/evil|:tada:|(?<!\\)\$x/)
  const rows = said.split('\n').filter(line => line.startsWith('|'))
  expect(rows.map(row => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length)).toEqual(rows.map(() => 7))
  expect(said.match(/<details>/g)?.length ?? 0).toBe(said.match(/<\/details>/g)?.length ?? 0)
})

test('lines of a side that cannot be read cannot end their fence, and a path is a path', async () => {
  const bad = '```\n`````\n<script>alert(1)</script>\r`````\r<b>\n'
  const said = await comment(
    miniAfter(),
    miniAfter().set(`sources/studies/x\`y|<b>@z/note.md`, bad).set('sources/studies/a b/note.md', bad),
  )
  const nodes = nodesIn(said)
  // The command, and the lines of two files.
  expect(nodes.flatMap(node => (node.type === 'code' ? [node.lang] : []))).toEqual(['sh', 'diff', 'diff'])
  expect(nodes.flatMap(node => (node.type === 'html' ? [node.value] : [])).join('')).not.toMatch(/script|<b>/)
  expect(said).not.toContain('\r')
})

test('300 changed cells are folded and fit in a comment', async () => {
  const passages = Array.from(
    { length: 300 },
    (_, n) =>
      `### p${n + 3}\nEvening meetings were told of for the ${n}th time, at some length and with much to be said about each of them.\n- Where: s1, abstract, sentence ${n + 5}\n`,
  )
  const rows = (direction: string) =>
    passages.map((_, n) => `p${n + 3},meeting.hour,present,${direction},participant-account,parents,parents\n`).join('')
  const version = (direction: string) => {
    const files = miniAfter()
    files.set(`sources/${QUAY}/note.md`, `${files.get(`sources/${QUAY}/note.md`)}${passages.join('')}`)
    files.set(`sources/${QUAY}/coding.k.csv`, `${files.get(`sources/${QUAY}/coding.k.csv`)}${rows(direction)}`)
    return files
  }
  const said = await comment(version('promotes'), version('hinders'))
  expect(said.length).toBeLessThan(65_536)
  expect(said).toContain('<details><summary>mackey-1997-quay: 300 changes</summary>')
  expect(said).toContain('… and 200 more changes; `npm run diff` with `--format json` has all.')
  expect(said.match(/<details>/g)?.length).toBe(said.match(/<\/details>/g)?.length)
  const repo = repository()
  const [base, head] = [repo.commit(version('promotes')), repo.commit(version('hinders'))]
  const text = (await diffIn(repo.at, [base, head])).stdout
  expect([text.split('\n').length < 120, text]).toEqual([
    true,
    expect.stringMatching(/more changes; `--format json` has all$/m),
  ])
})

/** How many of a kind are said to stand there no more. */
function notShown(said: string, noun: string): number {
  const all = [...said.matchAll(/^… and (\d+) more (\w+?)s?; `npm run diff` with `--format json` has all\.$/gm)]
  return all.reduce((n, [, some, what]) => (what === noun ? n + Number(some) : n), 0)
}

test('of 400 long titles that changed as many are shown as fit, each short, and the rest is counted', async () => {
  const version = (letter: string) => {
    const files = miniAfter(HITS)
    const rows = Array.from(
      { length: 400 },
      (_, i) =>
        `exam${String.fromCharCode(97 + i / 26, 97 + (i % 26))}-${1990 + (i % 10)}-yard,"Yard ${i} ${letter.repeat(450)}","Exempel, A.",${1990 + (i % 10)},not-seen,library,title,excluded,outside-the-regions,not-applicable,\n`,
    )
    return files.set('sources/screening.csv', `${files.get('sources/screening.csv')}${rows.join('')}`)
  }
  const said = await comment(version('x'), version('y'))
  expect(said.length).toBeLessThan(65_536)
  expect(said).toContain('<details><summary>screening: 400 changes</summary>')
  expect(said).toContain('**Changes: 400 (screened record changed 400)**')
  const rows = said.split('\n').filter(line => line.startsWith('| screened record')).length
  expect([rows, notShown(said, 'change')]).toEqual([100, 300])
  expect(said).toMatch(/Yard 0 x{100,}… \| Yard 0 y{100,}… \|/)
})

test('whatever changes, the comment fits, closes what it opens and counts what it leaves out', () => {
  const place = { path: `sources/${'<&|'.repeat(100)}`, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const text = '&<|`*_'.repeat(300)
  const change = (group: string, key: number) => ({
    group,
    kind: 'finding',
    key: `${key}${text}`,
    what: 'changed' as const,
    place,
    fields: [{ field: 'direction', before: text, after: text, place }],
    cited: {
      passage: `p${key}`,
      text,
      address: `https://example.org/${'a'.repeat(3000)}`,
      read: text,
      place: text,
      findings: [],
    },
  })
  const moved = {
    kind: 'code',
    about: text,
    says: text,
    before: text,
    after: text,
    bar: { before: text, after: text },
    counts: text,
    because: [text],
  } as unknown as Moved
  for (const [groups, of] of [
    [1, 1],
    [3, 300],
    [390, 3],
    [1500, 1],
  ] as const) {
    const changes = Array.from({ length: groups }, (_, n) =>
      Array.from({ length: of }, (_, key) => change(`study${n}${groups < 1000 ? '-1999-yard' : '<'.repeat(250)}`, key)),
    ).flat()
    const files = Array.from({ length: groups }, (_, n) => ({
      path: `file${n}${groups < 1000 ? '' : '&'.repeat(250)}`,
      what: 'changed' as const,
      gone: Array.from({ length: of }, (_, line) => ({ line, text })),
      come: [],
    }))
    const said = diffAsMarkdown({
      base: 'a'.repeat(40),
      head: 'b'.repeat(40),
      commits: { base: 'a'.repeat(40), head: 'b'.repeat(40) },
      kind: 'mixed',
      machinery: Array.from({ length: 300 }, (_, n) => `${n}${'`|<'.repeat(300)}`),
      unlikeMade: Array.from({ length: 300 }, (_, n) => `output/${n}${'`|<'.repeat(300)}`),
      unreadable: [],
      changes,
      files,
      tables: [],
      conclusions: Array.from({ length: groups }, () => moved),
      numbers: Array.from({ length: groups }, () => moved),
      sentences: Array.from({ length: groups }, () => ({ before: text, after: '' })),
      codes: [],
      asked: [],
    })
    expect(said.length).toBeLessThan(65_536)
    expect(said.match(/<details>/g)?.length).toBe(said.match(/<\/details>/g)?.length)
    expect((said.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
    expect(said).toContain(`**Conclusions that moved: ${groups}**`)
    expect(said).toContain(`**Changes: ${changes.length + files.length}`)
    const headings = said.match(/^.*study\d+.*: \d+ changes?/gm)?.length ?? 0
    const ofFiles = said.match(/^.*file\d+.*: changed \(\d+ lines? gone/gm)?.length ?? 0
    if (groups < 1000) expect([headings, ofFiles]).toEqual([groups, groups])
    else expect(headings + ofFiles + notShown(said, 'section')).toBe(2 * groups)
    const rows = said.split('\n').filter(line => line.startsWith('| finding')).length
    if (rows > 0) expect(rows + notShown(said, 'change')).toBe(changes.length)
    else expect(said).toContain('There is no room here for the rows of each section; `npm run diff`')
  }
})
