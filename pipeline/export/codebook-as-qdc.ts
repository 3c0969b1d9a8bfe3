import { XMLBuilder } from 'fast-xml-parser'
import type { Code, Codebook } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { guidOf, guidOfCode } from '../review/guid-of.ts'

/** A code as the format has it: its attributes, then what it means, then the codes under it. */
interface QdcCode {
  '@guid': string
  '@name': string
  '@isCodable': 'true' | 'false'
  Description: string
  Code?: QdcCode[]
}

/** What the format has no place for. */
export const NOT_HELD = 'how to code; whom a scheme is about, what its effects are on and whether it is counted'

/**
 * The codebook as REFI-QDA has one (`.qdc`; REFI-QDA 1.5, chapter 5, of qdasoftware.org): themes with their codes, and each scheme as a set of them. A code is
 * called by its label in the language that is coded in; its id and all else that is said of it stand in its description, a line each, as in the codebook.
 */
export function codebookAsQdc({ schemes }: Codebook, language: string, origin: string): string {
  const codes = schemes.flatMap(({ themes }) =>
    themes.map(
      ({ theme, labels, codes }): QdcCode => ({
        '@guid': guidOf('theme', theme),
        '@name': called(labels, language, theme),
        '@isCodable': 'false',
        Description: linesOf([['theme', theme], ...others(labels, language)]),
        Code: codes.map(code => codeOf(code, language)),
      }),
    ),
  )
  const sets = schemes.map(({ scheme, labels, themes }) => ({
    '@guid': guidOf('scheme', scheme),
    '@name': called(labels, language, scheme),
    Description: linesOf([['scheme', scheme], ...others(labels, language)]),
    MemberCode: themes.flatMap(({ theme, codes }) =>
      [guidOf('theme', theme), ...codes.map(guidOfCode)].map(guid => ({ '@guid': guid })),
    ),
  }))
  return BUILDER.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    CodeBook: { '@xmlns': 'urn:QDA-XML:codebook:1.0', '@origin': origin, Codes: { Code: codes }, Sets: { Set: sets } },
  })
}

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

function codeOf(code: Code, language: string): QdcCode {
  const { code: id, labels, definition, present_means, lacking, there, wanted, include, exclude, origin } = code
  return {
    '@guid': guidOfCode(code),
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

function linesOf(said: readonly (readonly [string, string])[]): string {
  return said.map(([key, text]) => `${typedKey(key)}: ${text}`).join('\n')
}
