import type { Review } from '../../schema/settled.ts'
import { guidOf, guidsOfCodes } from '../review/guid-of.ts'
import { qdaCodes, qdaSets } from './qda-codes.ts'
import { type QdaSource, qdaSource } from './qda-sources.ts'
import { studyVariables } from './study-variables.ts'
import { writtenXml } from './written-xml.ts'

/**
 * The review as a project of REFI-QDA (`.qdpx`; REFI-QDA 1.5, chapters 5 and 7, of qdasoftware.org): the codebook, each study as a plain text of its passages,
 * coders as users, and what each of them read; by the names of its files.
 */
export function projectFiles(review: Review, name: string, origin: string): Record<string, Uint8Array> {
  const { qde, sources } = projectOf(review, name, origin)
  const texts = sources.map(({ file, text }): [string, Uint8Array] => [`sources/${file}`, bytesOf(text)])
  return Object.fromEntries([['project.qde', bytesOf(qde)], ...texts])
}

/** What describes the project, and the texts beside it. */
export function projectOf(review: Review, name: string, origin: string): { qde: string; sources: QdaSource[] } {
  const { codebook, protocol, form, studies } = review
  const language = protocol.review.coded_in
  const own = form.map(({ field }) => field)
  const codes = codebook.schemes.flatMap(({ themes }) => themes.flatMap(one => one.codes))
  const guids = guidsOfCodes(codes)
  const sources = studies.map(study => qdaSource(study, own, guids))
  const variables = new Set(studies.flatMap(study => studyVariables(study, own).map(one => one.name)))
  const notes = sources.flatMap(one => one.notes)
  const qde = writtenXml({
    Project: {
      '@xmlns': 'urn:QDA-XML:project:1.0',
      '@name': name,
      '@origin': origin,
      ...part(
        'Users',
        'User',
        protocol.coders.map(({ coder }) => ({ '@guid': guidOf('coder', coder), '@name': coder, '@id': coder })),
      ),
      ...(codes.length === 0 ? {} : { CodeBook: { Codes: { Code: qdaCodes(codebook, language) } } }),
      ...part(
        'Variables',
        'Variable',
        [...variables].map(one => ({ '@guid': guidOf('variable', one), '@name': one, '@typeOfVariable': 'Text' })),
      ),
      ...part(
        'Sources',
        'TextSource',
        sources.map(one => one.source),
      ),
      ...part('Notes', 'Note', notes),
      ...part(
        'Sets',
        'Set',
        qdaSets(codebook, language).map(one => ({
          '@guid': one.guid,
          '@name': one.name,
          Description: one.description,
          MemberCode: one.members.map(guid => ({ '@targetGUID': guid })),
        })),
      ),
    },
  })
  return { qde, sources }
}

/** The format has no element that is to hold others and holds none. */
function part(holder: string, name: string, all: readonly unknown[]) {
  return all.length === 0 ? {} : { [holder]: { [name]: all } }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
