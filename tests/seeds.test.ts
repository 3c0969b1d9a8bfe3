import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { disk } from '../pipeline/files/file-system.ts'
import { read } from '../pipeline/stages.ts'
import { readAll } from '../pipeline/verbs/read-all.ts'
import type { Document } from '../schema/settled.ts'
import { runOn } from './laws/mini-review.ts'

/**
 * Each seed page was read before it was coded, and every fact it states was listed in `tests/seeds/`. Here each line of a list is followed to the field,
 * passage, fact, outcome or method that holds it.
 */
const lists = readdirSync('tests/seeds').filter(name => name.endsWith('.csv'))

async function documentsOf(): Promise<Document[]> {
  return read('sources', (await readAll(runOn(disk))) ?? []).review?.documents ?? []
}

/** `undefined` where the row that should hold the fact is not there. */
function holderOf(document: Document, heldBy: string): unknown {
  const [kind, rest = ''] = [heldBy.slice(0, heldBy.indexOf('.')), heldBy.slice(heldBy.indexOf('.') + 1)]
  const [first = '', second = ''] = rest.split('/')
  if (kind === 'record') return rest === 'title' ? document.title : document.record[rest as keyof Document['record']]
  if (kind === 'passage') return document.passages.find(one => one.passage === rest && one.withdrawn === undefined)
  if (kind === 'fact') return document.facts.find(one => one.fact === first && one.subject === second)
  if (kind === 'outcome') return document.outcomes.find(one => one.passage === first && one.outcome === second)
  if (kind === 'method') return document.methods.find(one => one.method_id === first)
  return undefined
}

describe('every fact of the seed pages is held by a row', async () => {
  const documents = await documentsOf()
  test('there is a list for each of the five seed pages', () => expect(lists).toHaveLength(5))
  test.each(lists)('%s', list => {
    const document = documents.find(one => one.id === list.replace('.csv', ''))
    expect(document).toBeDefined()
    const rows: { fact: string; held_by: string }[] = parse(readFileSync(`tests/seeds/${list}`), { columns: true })
    expect(rows.length).toBeGreaterThan(30)
    const lost = rows.flatMap(({ fact, held_by }) =>
      held_by
        .split(';')
        .map(one => one.trim())
        .filter(one => document === undefined || holderOf(document, one) === undefined)
        .map(one => `${fact}: ${one}`),
    )
    expect(lost).toEqual([])
  })
  test('a line that names no row is found', () => {
    const [document] = documents
    expect(document && holderOf(document, 'fact.never/there')).toBeUndefined()
  })
})
