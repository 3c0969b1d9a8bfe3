import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { forShell } from '../../pipeline/diagnostics/for-shell.ts'

test.each([
  ...['review', '../æøå', 'C:/reviews/mine', 'a~b'],
  ...[
    'Mine æøå mapper/min oversigt',
    "Eva's keys",
    'a"b',
    '$HOME',
    'a`b`',
    'a;b',
    '(old)',
    'a\\b',
    '~',
    'wow!',
    '*',
    "'\"'",
  ],
])('a shell reads %s as it is called', path => {
  expect(execFileSync('sh', ['-c', `printf %s ${forShell(path)}`], { encoding: 'utf8' })).toBe(path)
})

test('what needs no quotes has none', () => {
  expect(forShell('../my-review')).toBe('../my-review')
  expect(forShell('Mine mapper')).toBe('"Mine mapper"')
})
