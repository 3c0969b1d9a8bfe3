import { createHash } from 'node:crypto'
import type { Code } from '../../schema/codebook.ts'

/** What REFI-QDA asks of an id, in small letters. */
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a code that came from a tool for qualitative analysis was called there, as it stands under `Formerly`. */
export const QDA = 'qda-'

type Named = Pick<Code, 'code' | 'formerly'>

/** Every id that a code may have in other tools: those it came with, then one from each name it had, the first first. */
export function guidsOfCode({ code, formerly = [] }: Named): string[] {
  const cameWith = formerly.filter(name => name.startsWith(QDA)).map(name => name.slice(QDA.length))
  return [...cameWith.filter(id => GUID.test(id)), ...[...formerly, code].map(name => guidOf('code', name))]
}

/**
 * The id of each code for other tools: the first that no other code has, so that it is the same for the same code in every export, however often that is called
 * otherwise. The codes that one was split into each have their own; one that others were merged into may have that of any of them.
 */
export function guidsOfCodes(codes: readonly Named[]): Map<string, string> {
  const times = new Map<string, number>()
  for (const id of codes.flatMap(one => [...new Set(guidsOfCode(one))])) times.set(id, (times.get(id) ?? 0) + 1)
  return new Map(
    codes.map(one => [one.code, guidsOfCode(one).find(id => times.get(id) === 1) ?? guidOf('code', one.code)]),
  )
}

/** As version 5 of RFC 9562 has it: from a name, under a namespace of our own. */
export function guidOf(
  kind: 'code' | 'theme' | 'scheme' | 'study' | 'passage' | 'coding' | 'note' | 'coder' | 'variable',
  name: string,
): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}:${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Drawn once, and the same for ever. */
const NAMESPACE = Buffer.from('6c1f8a52b3d94c0e9e7714d05af2c863', 'hex')
