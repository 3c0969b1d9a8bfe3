import { readFileSync } from 'node:fs'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { filesUnder } from '../laws/mini-review.ts'
import type { Change, Text } from './fault.ts'

export function filesIn(root: string): SourceFile[] {
  return filesUnder(root).map(path => ({ path, bytes: readFileSync(`${root}/${path}`) }))
}

export function textsOf(files: readonly SourceFile[]): Text[] {
  return files.map(({ path, bytes }) => ({ path, lines: Buffer.from(bytes).toString('utf8').split('\n') }))
}

/** The files with those of some changes in their place, and without those that a change takes away. */
export function laidOver(files: readonly SourceFile[], over: readonly Change[]): SourceFile[] {
  const touched = new Set(over.flatMap(({ path, gone }) => [path, gone]))
  return [...files.filter(file => !touched.has(file.path)), ...over]
}

/** Groups of changes that cannot hide one another: each in a folder of its own, and those above the folders alone. */
export function together<T extends { path: string }>(all: readonly T[], atMost: number): T[][] {
  const folderOf = ({ path }: T) => path.split('/').slice(0, -1).join('/')
  const groups: T[][] = []
  for (const one of all) {
    const folder = folderOf(one)
    const room = groups.findLast(
      group =>
        folder.includes('/') &&
        group.length < atMost &&
        group.every(other => folderOf(other).includes('/') && folderOf(other) !== folder),
    )
    if (room === undefined) groups.push([one])
    else room.push(one)
  }
  return groups
}
