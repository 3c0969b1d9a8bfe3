import type { Codebook } from '../../schema/codebook.ts'
import { qdaCodes, qdaSets } from './qda-codes.ts'
import { writtenXml } from './written-xml.ts'

/** The codebook as REFI-QDA has one (`.qdc`; REFI-QDA 1.5, chapter 5, of qdasoftware.org): themes with their codes, and each scheme as a set of them. */
export function codebookAsQdc(codebook: Codebook, language: string, origin: string): string {
  const sets = qdaSets(codebook, language).map(({ guid, name, description, members }) => ({
    '@guid': guid,
    '@name': name,
    Description: description,
    MemberCode: members.map(one => ({ '@guid': one })),
  }))
  return writtenXml({
    CodeBook: {
      '@xmlns': 'urn:QDA-XML:codebook:1.0',
      '@origin': origin,
      Codes: { Code: qdaCodes(codebook, language) },
      Sets: { Set: sets },
    },
  })
}
