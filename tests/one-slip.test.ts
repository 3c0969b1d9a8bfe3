import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Place } from '../pipeline/diagnostics/place.ts'
import type { SourceFile } from '../pipeline/review/source-file.ts'
import { type NameHere, namesIn } from '../pipeline/rules/names-in.ts'
import { declarations, references } from '../pipeline/rules/references.ts'
import { read } from '../pipeline/stages.ts'
import { NAMED, type Named } from '../schema/field.ts'
import { laidOver } from './faults/read-fixture.ts'
import { filesUnder } from './laws/mini-review.ts'

/** Another name of the right form, where a letter more would be of none. */
const OTHER: Partial<Record<Named, string>> = {
  coder: 'z',
  page: 's9',
  passage: 'p9',
  report: 'r9',
}

/** The rules that find something where the name at a place is typed as another. */
function rulesWithout(base: readonly SourceFile[], what: Named, name: string, place: Place): string[] {
  const { path, line, column, endColumn } = place
  const files = base.map(file => {
    if (`sources/${file.path}` !== path) return file
    const lines = Buffer.from(file.bytes).toString('utf8').split('\n')
    const text = lines[line - 1] ?? ''
    const typed = text.slice(column - 1, endColumn - 1).replace(name, OTHER[what] ?? `${name}x`)
    lines[line - 1] = text.slice(0, column - 1) + typed + text.slice(endColumn - 1)
    return { path: file.path, bytes: Buffer.from(lines.join('\n')) }
  })
  return [...new Set(read('sources', files).problems.map(problem => problem.rule))]
}

const titled = ({ name, place }: { name: string; place: Place }) =>
  `${name} at ${place.path}:${place.line}:${place.column}`

/** A name that is wrong is told by the rule about such names alone, whatever else is named there; and one that is declared wrongly by one rule. */
describe.each(NAMED)('a misspelt %s is one problem', what => {
  const base = laidOver(`tests/rules/${references[what].id}/ok`)
  const review = read('sources', base).underWay
  // A coder is named by the name of a sheet's file too.
  const named = namesIn(review, what).filter(
    ({ place }) => what !== 'coder' || !/csv$/.test(place.path) || place.line > 1,
  )
  const declared = new Map(
    named.flatMap((here: NameHere) => (declarations[what].names(review, here) ?? []).map(one => [titled(one), one])),
  )

  test.each(named.map(here => [titled(here), here] as const))('where it is named: %s', (_, { name, place }) => {
    expect(rulesWithout(base, what, name, place)).toEqual([references[what].id])
  })
  test.each([...declared])('where it is declared: %s', (_, { name, place }) => {
    expect(rulesWithout(base, what, name, place).length).toBeLessThanOrEqual(1)
  })
})

/** What depends on a value that could not be read, or that says what cannot be, is not judged: the slip is the one problem. */
describe('a wrong value of a page above the studies is one problem', () => {
  const files = filesUnder('sources').map(path => ({ path, bytes: readFileSync(`sources/${path}`) }))
  /** A review with readings that were superseded, passages that were added later and texts that are translated, so that much depends on its pages. */
  const slipped = (page: string, right: RegExp, wrong: string) =>
    read(
      'sources',
      files.map(file => {
        const text = file.bytes.toString()
        if (file.path === page && !right.test(text)) throw new Error(`${page} holds nothing like ${right}`)
        return file.path === page ? { path: page, bytes: Buffer.from(text.replace(right, wrong)) } : file
      }),
    ).problems.map(({ rule }) => rule)

  test.each([
    ['protocol.md', /- Packet: .*/, '- Packet: xyz', 'known-value'],
    ['protocol.md', /- Languages: da; en/, '- Languages: da; e', 'known-value'],
    ['protocol.md', /- Coded in: en/, '- Coded in: fr', 'language-published'],
    ['protocol.md', /(?<=### a\n(- .*\n)*)- Superseded by: .*/, '- Superseded by: a', 'superseding-has-end'],
  ])('%s: %s as `%s`', (page, right, wrong, rule) => {
    expect(slipped(page, right, wrong)).toEqual([rule])
  })
})
