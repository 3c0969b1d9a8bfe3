import { readFileSync } from 'node:fs'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { canonical, notInForm, read } from '../../pipeline/stages.ts'
import { followNames } from '../../pipeline/verbs/follow-names.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'

/** The files of a review by their path in `sources/`, as somebody has them in hand. */
export type InHand = ReadonlyMap<string, Buffer>

/** What a hand does to them. */
export type Deed = (files: InHand) => InHand

/** The mini review as it stands, which has no problem. */
export const mini: InHand = new Map(filesUnder(MINI).map(path => [path, readFileSync(`${MINI}/${path}`)]))

export function textAt(files: InHand, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Error(`there is no ${path}`)
  return bytes.toString('utf8')
}

/** Types a text in place of another, which stands there once. */
export function typed(path: string, from: string, to: string): Deed {
  return files => {
    const parts = textAt(files, path).split(from)
    if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(from)} ${parts.length - 1} times`)
    return saved(path, parts.join(to))(files)
  }
}

/** Saves a file with this content. */
export function saved(path: string, content: string | Uint8Array): Deed {
  return files => new Map([...files, [path, Buffer.from(content as string)]])
}

export function deleted(path: string): Deed {
  return files => {
    textAt(files, path)
    return new Map([...files].filter(([one]) => one !== path))
  }
}

/** Renames a file or a folder with all that is in it. */
export function renamed(from: string, to: string): Deed {
  return files => {
    if (![...files.keys()].some(path => isIn(path, from))) throw new Error(`there is no ${from}`)
    return new Map([...files].map(([path, bytes]) => [isIn(path, from) ? to + path.slice(from.length) : path, bytes]))
  }
}

/** Copies a file or a folder with all that is in it. */
export function copied(from: string, to: string): Deed {
  return files => new Map([...files, ...renamed(from, to)(new Map([...files].filter(([path]) => isIn(path, from))))])
}

export function both(...deeds: readonly Deed[]): Deed {
  return files => deeds.reduce((after, deed) => deed(after), files)
}

/** What `npm run fix` makes of them. */
export const fixed: Deed = files =>
  new Map(
    followNames('sources', canonical(asSources(files))).map(({ path, bytes, text }) => [
      path,
      text === undefined ? Buffer.from(bytes) : Buffer.from(text),
    ]),
  )

/** What `check` says of them, without what it says of made files: each problem as its place, what and fix. */
export function checkOf(files: InHand): { at: string; rule: string; what: string; fix: string }[] {
  const sources = asSources(files)
  const reading = read('sources', sources)
  const found = reading.problems.map(({ place, rule, what, fix }) => ({
    at: `${place.path.slice('sources/'.length)}:${place.line}`,
    rule,
    what,
    fix,
  }))
  const reported = new Set(reading.problems.map(({ place }) => place.path))
  const formless = notInForm(reading, sources)
    .filter(({ path }) => !reported.has(`sources/${path}`))
    .map(({ path, changes }) => ({
      at: `${path}:1`,
      rule: 'canonical-form',
      what: changes.join('; '),
      fix: 'run `npm run fix`.',
    }))
  return [...found, ...formless]
}

function asSources(files: InHand): SourceFile[] {
  return [...files].map(([path, bytes]) => ({ path, bytes }))
}

function isIn(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}/`)
}
