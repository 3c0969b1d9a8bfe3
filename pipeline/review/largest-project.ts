/** The most that a file of a project of REFI-QDA may be, in bytes, which is a hundred thousand codings; and all of them together. What is larger is not taken in. */
export const LARGEST_PROJECT = { each: 60_000_000, all: 300_000_000 }

/** Why a project of files of these sizes could not be taken in again; nothing where it could. */
export function pastLargest(sizes: readonly number[]): string | undefined {
  const { each, all } = LARGEST_PROJECT
  const [largest, total] = [Math.max(0, ...sizes), sizes.reduce((sum, one) => sum + one, 0)]
  if (largest <= each && total <= all) return undefined
  return `\`import qda\` cannot take it back: its largest file has ${largest} bytes and all have ${total}, and at most ${each} and ${all} are read.`
}
