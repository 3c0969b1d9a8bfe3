import { whenPresent } from '../../pipeline/review/when-present.ts'
import { read } from '../../pipeline/stages.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import { type Draw, seeded } from '../faults-drawn/draw.ts'
import { grownReview } from '../laws/grown-review.ts'
import { drawCodes } from './draw-codes.ts'
import { drawnSources, FROM_MINI } from './drawn-sources.ts'

/** So many are read from sources; to read a million findings would take longer than to count them. */
const READ = 60

/**
 * A settled review of exactly so many findings of studies: drawn studies over and over, each copy under an id of its own and with findings that are drawn anew.
 * No two copies are alike, so that whoever counts one for another is found out.
 */
export function drawnReview(findings: number, seed: number): Review {
  const base = baseOf(seed)
  const draw = seeded(seed)
  const atLeast = base.studies.reduce((n, { findings: own }) => n + own.length, 0) / 2
  const grown = grownReview(base, Math.ceil(findings / atLeast))
  const studies: Study[] = []
  for (let left = findings; left > 0; ) {
    const study = grown.studies[studies.length]
    if (study === undefined)
      throw new RangeError(`${grown.studies.length} studies have fewer than ${findings} findings`)
    const drawn = findingsIn(study, draw, studies.length === 0).slice(0, left)
    studies.push({ ...study, findings: drawn, dropped: [] })
    left -= drawn.length
  }
  return { ...grown, studies, documents: [], claims: [], screening: [], checks: [] }
}

/** Its documents and claims are of studies that it then no longer has. */
function baseOf(seed: number): Review {
  const files = [...drawnSources(READ, seed)].map(([path, text]) => ({
    path: path.slice('sources/'.length),
    bytes: Buffer.from(text),
  }))
  const { review, problems } = read('sources', files)
  if (review === undefined) throw new Error(`What is drawn cannot be read: ${problems[0]?.what}`)
  return review
}

function findingsIn({ id, passages, record }: Study, draw: Draw, isFirst: boolean): Finding[] {
  const standing = passages.filter(({ withdrawn }) => withdrawn === undefined)
  return standing.flatMap(({ passage }) =>
    drawCodes(draw, FROM_MINI, isFirst).map(({ code, ...values }) => ({
      finding_id: `${id}/${passage}/${code}`,
      passage,
      code,
      ...values,
      when_present: whenPresent(values),
      readings: record.coded_by.map(coder => ({ coder, ...values })),
    })),
  )
}
