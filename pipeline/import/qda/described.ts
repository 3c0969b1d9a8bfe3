import { keyTyped } from '../../../schema/typed-key.ts'
import type { SaidOf } from '../code-sets/code-set.ts'
import { plainText } from '../plain-text.ts'

/** What a description says under the keys of a codebook, and the rest of it. */
export interface Described {
  said: SaidOf
  rest: string
}

const KEYS = ['definition', 'present_means', 'include', 'exclude', 'wanted', 'origin', 'code', 'theme', 'scheme']
/** Not taken: a passage of another review, and names in it. */
const ELSEWHERE = ['example', 'formerly']
const IN_EACH = /^(present_means|lacking|there)_([a-z-]+)$/

/** Takes a description apart where a line begins with a key of the codebook, as people write `Include: …` in whichever tool; `tags` are those of languages. */
export function described(text: string, tags: readonly string[]): Described {
  const said = new Map<string, string>()
  const rest: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const [, typed = '', value = ''] = /^\s*([A-Za-z][A-Za-z -]{0,30}?)\s*:\s+(\S.*)$/.exec(line) ?? []
    const key = keyOf(keyTyped(typed), tags)
    if (key === undefined || said.has(key)) rest.push(plainText(line))
    else said.set(key, plainText(value))
  }
  for (const key of ELSEWHERE) said.delete(key)
  return { said: Object.fromEntries(said), rest: rest.filter(line => line !== '').join(' ') }
}

function keyOf(typed: string, tags: readonly string[]): string | undefined {
  const [, key, tag = ''] = IN_EACH.exec(typed) ?? []
  if (key !== undefined) return tags.includes(tag) ? `${key} ${tag}` : undefined
  return [...KEYS, ...ELSEWHERE, ...tags].find(one => one === typed)
}
