import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/**
 * The order of work, as the history has it: the rule of coding stands, alone and with its dated amendment, before any sheet that it governs. A rule written
 * beside the readings could be bent to them. A history that was cut short cannot tell, and then nothing is asked of it.
 */
const CAN_TELL = existsSync('.git') && git('rev-parse', '--is-shallow-repository') === 'false'
const RULE = '## How to code'

describe.runIf(CAN_TELL)('the rule of coding', () => {
  const [rule = ''] = git('log', '--reverse', '--format=%H', `-S${RULE}`, '--', 'sources/codebook.md').split('\n')
  const touched = git('show', '--format=', '--name-only', rule).split('\n')

  test('came with a dated amendment, with what is counted, and with no sheet', () => {
    expect(git('show', `${rule}:sources/codebook.md`)).toContain(RULE)
    expect(touched).toEqual(expect.arrayContaining(['sources/protocol.md', 'sources/analysis.md']))
    expect(git('show', `${rule}:sources/protocol.md`)).toMatch(/^## Amendments\n(?:.*\n)*### 2026-11-25\n/m)
    expect(touched.filter(path => path.endsWith('.csv') && path.startsWith('sources/'))).toEqual([])
  })

  test.each(readers())('was there before coder %s had a sheet', letter => {
    const added = git('log', '--diff-filter=A', '--format=%H', '--', `sources/*/coding.${letter}.csv`).split('\n')
    expect(added[0]).toMatch(/^[0-9a-f]{40}$/)
    for (const commit of added) {
      expect(commit).not.toBe(rule)
      expect(git('merge-base', rule, commit)).toBe(rule)
    }
  })
})

/** The coders who read from packets. */
function readers(): string[] {
  const protocol = readFileSync('sources/protocol.md', 'utf8')
  const coders = protocol.slice(protocol.indexOf('## Coders\n'), protocol.indexOf('## Roles\n')).split('### ').slice(1)
  return coders
    .filter(text => /^- Packet: /m.test(text) && /^- Independent of: [a-z]\b/m.test(text))
    .map(([letter = '']) => letter)
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1e9 }).trim()
}
