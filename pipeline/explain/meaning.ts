import type { Place } from '../diagnostics/place.ts'
import { visible } from '../diagnostics/problem.ts'

/** What the program itself declares. It is explained whatever state the sources are in, and all of it that bears one name is told at once. */
const DEFINED = ['table', 'column', 'rule', 'field', 'word'] as const

/** What the codebook, the protocol and the analysis declare. */
const DECLARED = [
  'how-to-code',
  'scheme',
  'theme',
  'code',
  'region',
  'group',
  'coder',
  'quota',
  'design',
  'domain',
  'reason',
  'statement',
  'scenario',
] as const

const FOUND = [
  'claim',
  'review-finding',
  'study',
  'document',
  'page',
  'passage',
  'finding',
  'fact',
  'record',
  'search',
] as const

/** What a word can mean, as it is typed before a word that means several things. */
export const KINDS = [...DEFINED, ...DECLARED, ...FOUND] as const
export type Kind = (typeof KINDS)[number]

export function isDefined(kind: Kind): boolean {
  return (DEFINED as readonly Kind[]).includes(kind)
}

export function isDeclared(kind: Kind): boolean {
  return (DECLARED as readonly Kind[]).includes(kind)
}

/**
 * One thing that can be explained: of what kind it is, the id it goes by, what else it is called, where it stands, and how it is explained.
 *
 * `labels` are what it is called in each language, or its title; `authors` the family names of those who wrote it.
 */
export interface Meaning {
  kind: Kind
  id: string
  labels?: readonly string[]
  authors?: readonly string[]
  places?: readonly Place[]
  explain: () => string
}

/** File and line, as a terminal makes them a link. */
export function at(place: Place | undefined): string {
  return place === undefined ? '' : visible(`${place.path}:${place.line}`)
}
