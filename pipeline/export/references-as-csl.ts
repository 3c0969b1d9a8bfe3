import { writeJson } from '../canonical/json.ts'
import { NAMES_OF_TYPE, UNSAID } from './names-of-type.ts'
import type { WrittenName, WrittenReference } from './written-reference.ts'

/** References as CSL-JSON. */
export function referencesAsCsl(references: readonly WrittenReference[]): string {
  return writeJson(references.map(item))
}

function item(one: WrittenReference): object {
  const { csl, kind } = one.type === undefined ? UNSAID : NAMES_OF_TYPE[one.type]
  return {
    id: one.id,
    type: csl.type,
    title: one.title,
    author: one.names.length === 0 ? undefined : one.names.map(name),
    issued: one.year === undefined ? undefined : { 'date-parts': [[one.year]] },
    [csl.container]: one.container,
    volume: one.volume,
    issue: one.issue,
    page: one.pages,
    DOI: one.doi,
    language: one.language,
    genre: kind,
  }
}

function name([family = '', given, suffix]: WrittenName): object {
  return given === undefined ? { literal: family } : { family, given, suffix }
}
