import type { SourceFile } from '../../pipeline/review/source-file.ts'
import type * as Stages from '../../pipeline/stages.ts'

/**
 * The stages as functions that remember. They are pure, so the same sources give the same review, tables and files; a test of the writing, which builds
 * hundreds of times, works each out once. For `vi.mock('…/pipeline/stages.ts')`.
 */
export function remembered(stages: typeof Stages): typeof Stages {
  const reads = new Map<string, ReturnType<typeof Stages.read>>()
  const formed = new Map<string, ReturnType<typeof Stages.canonical>>()
  const outOfForm = new WeakMap<object, ReturnType<typeof Stages.notInForm>>()
  const settled = new WeakMap<object, ReturnType<typeof Stages.settledFiles>>()
  const tables = new WeakMap<object, ReturnType<typeof Stages.aggregate>>()
  const emitted = new WeakMap<object, ReturnType<typeof Stages.emit>>()
  return {
    ...stages,
    read: (root, input) => {
      const key = `${root}\n${keyOf(input)}`
      const known = reads.get(key) ?? stages.read(root, input)
      reads.set(key, known)
      return known
    },
    notInForm: (review, input) => {
      const known = outOfForm.get(review) ?? stages.notInForm(review, input)
      outOfForm.set(review, known)
      return known
    },
    settledFiles: review => {
      const known = settled.get(review) ?? stages.settledFiles(review)
      settled.set(review, known)
      return known
    },
    canonical: (input, from) => {
      const key = `${input.map(({ path }) => from?.(path) ?? '')}\n${keyOf(input)}`
      const known = formed.get(key) ?? stages.canonical(input, from)
      formed.set(key, known)
      return known
    },
    aggregate: review => {
      const known = tables.get(review) ?? stages.aggregate(review)
      tables.set(review, known)
      return known
    },
    emit: (review, all, page) => {
      const known = emitted.get(review) ?? stages.emit(review, all, page)
      emitted.set(review, known)
      return known
    },
  }
}

function keyOf(input: readonly SourceFile[]): string {
  return input
    .map(({ path, bytes, unread }) => `${path}\n${JSON.stringify(unread)}${Buffer.from(bytes).toString('latin1')}`)
    .join('\n')
}
