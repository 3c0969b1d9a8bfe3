import type { Code } from '../../../schema/codebook.ts'

/** What is said of a code or group beside its label, by the key that the codebook has for it; of a label by its language. */
export type SaidOf = Readonly<Record<string, string>>

/** A code that can be given, with the groups it stands under in its set, from the outermost on. */
export interface CodeInSet {
  /** What the tool it came from knows it by. */
  key: string
  label: string
  /** Empty where nobody wrote any. */
  description: string
  groups: readonly GroupInSet[]
  said?: SaidOf
}

/** A node of a set that holds codes. It may be a code itself. */
export interface GroupInSet {
  key: string
  label: string
  said?: SaidOf
}

export interface CodeSet {
  id: string
  name: string
  codes: readonly CodeInSet[]
}

/** The tool that a set came from, by which an import knows a code again, whatever it is called since. */
export interface Tool {
  /** With it what the tool calls a code begins under `Formerly`, and the name of a scheme. */
  prefix: string
  /** What the tool may know a code by that stands in the codebook. */
  keysOf(code: Code): readonly string[]
}

/** The keys of a code that stand under `Formerly`. */
export function formerKeys(prefix: string, { formerly = [] }: Code): string[] {
  return formerly.filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length))
}
