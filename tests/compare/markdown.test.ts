import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Files } from '../laws/mini-review.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

const QUAY = 'studies/mackey-1997-quay'
const HOSTILE =
  'A | b <script>alert(1)</script> `code` ```` @name #1 GH-2 ![x](y) [l](https://evil.example) www.evil.example $x$ **b** _c_ ~~d~~ :tada: \\| &lt;b&gt; </details>'

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
    [`${QUAY}/note.md`, '# The quay and the yard', `# The quay ${HOSTILE}`],
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
  expect(nodes.filter(node => node.type === 'code').map(node => node.type)).toEqual(['code', 'code'])
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

test('what does not fit is left out whole and said to be', async () => {
  const long = 'x'.repeat(400)
  const files = miniAfter()
  for (let n = 0; n < 60; n++)
    files.set(`sources/studies/s${n}/note.md`, `${Array.from({ length: 30 }, (_, i) => `${i}${long}`).join('\n')}\n`)
  const said = await comment(miniAfter(), files)
  expect(said.length).toBeLessThan(65_536)
  expect(said).toMatch(
    /\d+ parts are left out here because the whole is too long; `npm run diff` with `--format json` has all\.\n$/,
  )
  expect(said.match(/<details>/g)?.length).toBe(said.match(/<\/details>/g)?.length)
})
