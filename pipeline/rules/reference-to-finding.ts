import { nearest } from '../diagnostics/nearest.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { inFindings } from './declared-in.ts'
import type { NameHere } from './names-in.ts'
import { citationsInDoubt } from './passages-in-doubt.ts'
import type { Reference } from './reference-rule.ts'
import { renamedFolders } from './renamed-folders.ts'
import type { Before } from './rule.ts'

/**
 * A finding that somebody checked. What was found of it belongs to it alone: it is told neither while the finding is not settled, nor ever with another finding
 * of the same study as the one that may be meant.
 */
export const referenceToFinding: Omit<Reference, 'after'> = {
  id: 'known-finding',
  meaning: 'Every finding that was checked stands as a settled finding, or awaits that it is settled again.',
  reason: 'a check of a finding that is there no longer would count as one of what is.',
  repair: 'Bring back the reading that was checked, or take the check out where the reading was given up.',
  example: {
    breaks: 'example-2015-fear/p9/house.noise,h,… (the note ends at p4)',
    keeps: 'example-2015-fear/p4/house.noise,h,…',
  },
  thing: 'finding',
  declared: inFindings,
  expected: () => 'expected one that is settled',
  waits: awaitsSettling,
  near: nearInEachPart,
}

/** A finding that may yet be settled as it was: its study is a draft or cannot be read, or the coders differ there by now. That is told where it is. */
function awaitsSettling(review: ReviewUnderWay, before: Before): (here: NameHere) => boolean {
  const isInDoubt = citationsInDoubt(review, before)
  const drafts = new Set(sourcesOf(review).flatMap(({ id, draft }) => (draft ? [id] : [])))
  const renamed = new Set(renamedFolders(review).values())
  return ({ name }) => {
    const [id = '', passage = ''] = name.split('/')
    return drafts.has(id) || renamed.has(id) || isInDoubt(`${id}/${passage}`)
  }
}

/** The same passage and, where they are known, the same study and code: what is declared was not misspelt, and the number of a passage is near to none. */
function nearInEachPart(review: ReviewUnderWay, name: string, findings: readonly string[]): string | undefined {
  const [id = '', passage = '', code = ''] = name.split('/')
  const meant = (part: string, known: readonly string[]) => (known.includes(part) ? part : nearest(part, known))
  const sources = sourcesOf(review).map(source => source.id)
  const codes = codesOf(review).map(one => one.code.code)
  const near = [meant(id, sources), passage, meant(code, codes)].join('/')
  return findings.includes(near) ? near : undefined
}
