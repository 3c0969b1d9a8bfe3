import { oneOrMore } from '../../one-or-more.ts'

/** Where else each code is named. */
export const triangulation = {
  title: ({ named, of, opposite }: { named: number; of: number; opposite: number }) =>
    `${named} of ${of} ${oneOrMore(of, 'code', 'codes')} ${oneOrMore(named, 'is', 'are')} named in at least one document besides the source of the code${opposite === 0 ? '' : `; ${opposite} ${oneOrMore(opposite, 'time', 'times')} with the opposite effect`}`,
  sample: ({ documents, people }: { documents: number; people: string }) =>
    `${documents} ${oneOrMore(documents, 'document', 'documents')}, and our studies together. Frame: the source of the code. A document that is not about ${people} does not count for statements about them.`,
  source: ({ source, named, of }: { source: string; named: number; of: number }) => `${source}: ${named} of ${of}.`,
  sign: ({ code, source, named }: { code: string; source: string; named: string }) => `${code}, ${source}: ${named}`,
}
