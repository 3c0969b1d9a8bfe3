import { expect } from 'vitest'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'
import { FOLDER, inPacket, nameOf, withCoderZ } from './packet-folder.ts'

export const review = () => memoryFiles(withCoderZ())

export const packet = (files: MemoryFiles, ...words: string[]) =>
  makeNew(runOn(files), ['coder', ...words], { packet: FOLDER })
export const take = (files: MemoryFiles, letter = 'z') => makeNew(runOn(files), ['coder', letter], { from: FOLDER })

export const put = ({ all }: MemoryFiles, path: string, text: string) => all.set(`${FOLDER}/${path}`, Buffer.from(text))
export const source = ({ all }: MemoryFiles, path: string) => all.get(`sources/${path}`)?.toString('utf8') ?? ''

export function idsOfStudies({ all }: MemoryFiles): string[] {
  return [...all.keys()].flatMap(path => /^sources\/studies\/([^/]+)\/note\.md$/.exec(path)?.[1] ?? [])
}

/** What coder k reads in a study, or where k does not, coder m. */
export function sheetOf(files: MemoryFiles, id: string): string {
  return source(files, `studies/${id}/coding.k.csv`) || source(files, `studies/${id}/coding.m.csv`)
}

/** Fills every sheet with what another coder reads, in the order in which the packet asks for it. */
export function filledLikeAnother(files: MemoryFiles): void {
  for (const id of idsOfStudies(files)) {
    const title = /^# (.*)\n/.exec(source(files, `studies/${id}/note.md`))?.[1] ?? ''
    const name = nameOf(files, title)
    if (name === '') continue
    const [header = '', ...rows] = sheetOf(files, id)
      .trimEnd()
      .split('\n')
      .map((row, line) => `${row},${line === 0 ? 'file' : `${name}.md`}`)
    const asked = inPacket(files).get(`${name}.z.csv`)?.trimEnd().split('\n').slice(1) ?? []
    const filled = asked.flatMap(row => rows.filter(one => one.split(',')[0] === row.split(',')[0]))
    put(files, `${name}.z.csv`, `${[header, ...filled].join('\n')}\n`)
  }
}

export function reword(
  { all }: MemoryFiles,
  from: string,
  to: string,
  path = 'studies/kivela-1992-piha/note.md',
): void {
  const text = all.get(`sources/${path}`)?.toString('utf8') ?? ''
  expect(text).toContain(from)
  all.set(`sources/${path}`, Buffer.from(text.replace(from, to)))
}

export function declare(files: MemoryFiles, hash: string): void {
  reword(files, '- Read: A packet.\n', `- Read: A packet.\n- Packet: ${hash}\n`, 'protocol.md')
}
