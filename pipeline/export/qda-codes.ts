import type { Code, Codebook } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { guidOf, guidsOfCodes } from '../review/guid-of.ts'

/** A code as the format has it: its attributes, then what it means, then the codes under it. */
export interface QdaCode {
  '@guid': string
  '@name': string
  '@isCodable': 'true' | 'false'
  Description: string
  Code?: QdaCode[]
}

/** A scheme, with the ids of its themes and codes. */
export interface QdaSet {
  guid: string
  name: string
  description: string
  members: readonly string[]
}

/** What the format has no place for. */
export const NOT_HELD = 'how to code; whom a scheme is about, what its effects are on and whether it is counted'

/**
 * Themes with their codes, as REFI-QDA has them. A code is called by its label in the language that is coded in; its id and all else that is said of it stand in
 * its description, a line each, as in the codebook.
 */
export function qdaCodes({ schemes }: Codebook, language: string): QdaCode[] {
  const guids = guidsIn(schemes)
  return schemes.flatMap(({ themes }) =>
    themes.map(
      ({ theme, labels, codes }): QdaCode => ({
        '@guid': guidOf('theme', theme),
        '@name': called(labels, language, theme),
        '@isCodable': 'false',
        Description: linesOf([['theme', theme], ...others(labels, language)]),
        Code: codes.map(code => codeOf(code, guids.get(code.code) ?? '', language)),
      }),
    ),
  )
}

/** Each scheme as a set of its themes and codes. */
export function qdaSets({ schemes }: Codebook, language: string): QdaSet[] {
  const guids = guidsIn(schemes)
  return schemes.map(({ scheme, labels, themes }) => ({
    guid: guidOf('scheme', scheme),
    name: called(labels, language, scheme),
    description: linesOf([['scheme', scheme], ...others(labels, language)]),
    members: themes.flatMap(({ theme, codes }) => [
      guidOf('theme', theme),
      ...codes.map(({ code }) => guids.get(code) ?? ''),
    ]),
  }))
}

function guidsIn(schemes: Codebook['schemes']): Map<string, string> {
  return guidsOfCodes(schemes.flatMap(({ themes }) => themes.flatMap(({ codes }) => codes)))
}

function codeOf(code: Code, guid: string, language: string): QdaCode {
  const { code: id, labels, definition, present_means, lacking, there, wanted, include, exclude, origin } = code
  return {
    '@guid': guid,
    '@name': called(labels, language, id),
    '@isCodable': 'true',
    Description: linesOf([
      ['definition', definition],
      ['present_means', present_means],
      ['include', include],
      ['exclude', exclude],
      ['code', id],
      ...others(labels, language),
      ...inEach('present_means', code.present_means_translations),
      ...inEach('lacking', lacking),
      ...inEach('there', there),
      ['wanted', wanted],
      ['example', code.example],
      ['origin', origin],
      ...(code.formerly === undefined ? [] : [['formerly', code.formerly.join('; ')] as const]),
    ]),
  }
}

function called(labels: Labels, language: string, id: string): string {
  return labels[language] ?? id
}

function others(labels: Labels, language: string) {
  return Object.entries(labels).filter(([tag]) => tag !== language)
}

function inEach(key: string, labels: Labels = {}) {
  return Object.entries(labels).map(([tag, text]) => [`${key} ${tag}`, text] as const)
}

/** What is said, a line for each key. */
export function linesOf(said: readonly (readonly [string, string])[]): string {
  return said.map(([key, text]) => `${typedKey(key)}: ${text}`).join('\n')
}
