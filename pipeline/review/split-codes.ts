import type { Code, Codebook } from '../../schema/codebook.ts'
import type { Review } from '../../schema/settled.ts'

/** A code that is split, with what of it waits to be read again. */
export interface SplitCode {
  code: Code
  into: readonly Code[]
  /** The passages that were settled with it, by their study or document. */
  passages: ReadonlyMap<string, readonly string[]>
}

/** The codes that are split and of which some passage still has the finding. */
export function awaitingRereading(review: Review): SplitCode[] {
  const codes = codesIn(review.codebook)
  return codes.flatMap(code => {
    if (code.split_into === undefined) return []
    const here = [...review.studies, ...review.documents].flatMap(({ id, findings }) => {
      const passages = findings.filter(one => one.code === code.code).map(one => one.passage)
      return passages.length === 0 ? [] : [[id, passages] as const]
    })
    const into = codes.filter(one => code.split_into?.includes(one.code))
    return here.length === 0 ? [] : [{ code, into, passages: new Map(here) }]
  })
}

function codesIn({ schemes }: Codebook): Code[] {
  return schemes.flatMap(({ themes }) => themes.flatMap(theme => theme.codes))
}
