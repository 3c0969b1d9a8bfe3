import { createHash } from 'node:crypto'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import * as stages from '../../pipeline/stages.ts'
import { memory } from './memory.ts'

/** So many different sources are remembered. */
const MOST = 12

const reads = memory<string, ReturnType<typeof stages.read>>(new Map(), MOST)
const formed = memory<string, ReturnType<typeof stages.canonical>>(new Map(), MOST)
const outOfForm = memory<object, ReturnType<typeof stages.notInForm>>(new WeakMap())
const settled = memory<object, ReturnType<typeof stages.settledFiles>>(new WeakMap())
const tables = memory<object, ReturnType<typeof stages.aggregate>>(new WeakMap())
const emitted = memory<object, ReturnType<typeof emittedFrom>>(new WeakMap())
/** Of one review: what tables are emitted as, with the files of a page. */
const emittedFrom = () => {
  const from = memory<object, ReturnType<typeof emittedWith>>(new WeakMap())
  return (all: object) => from(all, emittedWith)
}
const emittedWith = () => memory<string, ReturnType<typeof stages.emit>>(new Map())

/** What tests get in the place of the stages: the same functions. The same sources give the same review, tables and files, once made, and say the same on the way. */
export * from '../../pipeline/stages.ts'

/** What keeps notes and sheets between runs is asked each time. */
export const read: typeof stages.read = (root, input, onStage, kept) =>
  kept === undefined
    ? reads(keyOf(root, input), tell => stages.read(root, input, tell), onStage)
    : stages.read(root, input, onStage, kept)

export const notInForm: typeof stages.notInForm = (review, input) =>
  outOfForm(review, () => stages.notInForm(review, input))

export const settledFiles: typeof stages.settledFiles = review => settled(review, () => stages.settledFiles(review))

export const canonical: typeof stages.canonical = (input, from) => {
  const encodings = JSON.stringify(input.map(({ path }) => from?.(path) ?? ''))
  return formed(keyOf(encodings, input), () => stages.canonical(input, from))
}

export const aggregate: typeof stages.aggregate = (review, onStage) =>
  tables(review, tell => stages.aggregate(review, tell), onStage)

/** What keeps drawings between runs is asked each time. */
export const emit: typeof stages.emit = (review, all, page, onStage, drawn) =>
  drawn === undefined
    ? emitted(review, emittedFrom)(all)(JSON.stringify(page), tell => stages.emit(review, all, page, tell), onStage)
    : stages.emit(review, all, page, onStage, drawn)

function keyOf(of: string, input: readonly SourceFile[]): string {
  const hash = createHash('sha256').update(of)
  for (const { path, bytes, unread } of input)
    hash.update(`\n${path.length} ${path} ${bytes.length} ${JSON.stringify(unread)}\n`).update(bytes)
  return hash.digest('hex')
}
