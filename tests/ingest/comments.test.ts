import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonical, read } from '../../pipeline/stages.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'

const files = filesUnder(MINI).map(path => ({ path, bytes: readFileSync(`${MINI}/${path}`) }))
const REMARK = ['<!-- Ask the board:', '- is it so?', '-->']

/** A page or note with a comment behind its n-th line, as `fix` would leave it. */
function withRemark(path: string, n: number): string {
  const lines = textOf(path).split('\n')
  const text = [...lines.slice(0, n), ...REMARK, ...lines.slice(n)].join('\n')
  return (
    canonical(having(path, text).filter(file => [path, 'protocol.md', 'form.md'].includes(file.path))).find(
      file => file.path === path,
    )?.text ?? ''
  )
}

function having(path: string, text: string) {
  return files.map(file => (file.path === path ? { path, bytes: Buffer.from(text) } : file))
}

function textOf(path: string): string {
  return files.find(file => file.path === path)?.bytes.toString() ?? ''
}

describe.each(['protocol.md', 'codebook.md', 'studies/rebane-1990-aken/note.md'])('in %s', path => {
  test('a comment behind any line stays, and moves nothing', () => {
    const n = textOf(path).trimEnd().split('\n').length
    expect(n).toBeGreaterThan(20)
    for (let line = 1; line <= n; line += 1) {
      const left = withRemark(path, line)
      expect(left.split(REMARK.join('\n')).length, `line ${line}`).toBe(2)
      expect(left.replace(`${REMARK.join('\n')}\n`, ''), `line ${line}`).toBe(textOf(path))
    }
  })
})

test('it is read as nothing, also where it holds what would be a bullet', () => {
  const [told, without] = [having('protocol.md', withRemark('protocol.md', 3)), files].map(all => read('sources', all))
  expect(told?.problems).toEqual([])
  expect(told?.review).toEqual(without?.review)
})

test('it goes with the bullet that it stands above', () => {
  const text = '# Protocol\n## Window\n<!-- The last. -->\n- To: 2001\n- From: 1990\n'
  const formed = canonical([{ path: 'protocol.md', bytes: Buffer.from(text) }])
  expect(formed[0]?.text).toBe('# Protocol\n## Window\n- From: 1990\n<!-- The last. -->\n- To: 2001\n')
})
