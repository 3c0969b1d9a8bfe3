import { VALUE_NAMES } from '../../schema/reading.ts'
import type { Values } from '../../schema/settled.ts'
import type { NotePart } from '../canonical/note.ts'
import { sortedBy } from '../canonical/order.ts'
import type { Dispute } from '../review/reconciled.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { codeBullets } from './how-to-code-text.ts'
import { orderHash } from './packet-name.ts'
import { noteInPacket, passagePart } from './source-text.ts'

/**
 * What the coders of a study or document differ on, as whoever settles it without knowing whose reading is whose gets it: each passage once, under it each
 * code with what it says of itself and the readings. Which stands first is drawn for each dispute by itself, so that no reader can be known by it.
 */
export function disputesText(review: ReviewUnderWay, source: SourceUnderReview, settler: string): string {
  const disputes = disputesInOrder(source, settler)
  const inDispute = new Set(disputes.map(({ passage }) => passage))
  const parts = [...inDispute].flatMap(passage => {
    const told = source.passages.find(({ value }) => value.passage === passage)?.value
    if (told === undefined) return []
    const { blocks, ...part } = passagePart(told)
    const here = disputes.filter(one => one.passage === passage)
    const given = codesOfAll(source, passage, here[0])
    return [
      {
        ...part,
        blocks: [...blocks, bullet('Codes of every reader', given.length === 0 ? 'none' : given.join('; '))],
        parts: here.map(one => disputePart(review, source, settler, one)),
      },
    ]
  })
  return noteInPacket(source, { depth: 2, heading: 'Passages in dispute', blocks: [], parts })
}

/** What the coders that stand differ on and nobody has settled; what is in one passage stands together, in an order that is not that of the note. */
export function disputesInOrder({ id, unsettled }: SourceUnderReview, settler: string): Dispute[] {
  return sortedBy(
    unsettled.filter(({ round }) => round === 'standing'),
    ({ passage }) => orderHash(settler, id, passage),
    ({ passage, code }) => orderHash(settler, id, passage, code),
  )
}

function disputePart(
  review: ReviewUnderWay,
  { id }: SourceUnderReview,
  settler: string,
  { passage, code, readings }: Dispute,
): NotePart {
  const language = review.protocol?.value.review.coded_in ?? ''
  const declared = codesOf(review).find(one => one.code.code === code)?.code
  const drawn = sortedBy(readings, ({ coder }) => orderHash(settler, id, passage, code, coder))
  return {
    depth: 4,
    heading: code,
    blocks: [
      ...(declared === undefined ? [] : codeBullets(declared, language)),
      ...drawn.map(({ reading }, at) => bullet(at === 0 ? 'One' : 'Other', saidIn(reading))),
    ],
    parts: [],
  }
}

/** The codes that each of the coders has on the passage, with whatever values: what the disputed code stands beside. */
function codesOfAll(source: SourceUnderReview, passage: string, dispute: Dispute | undefined): string[] {
  const [first, ...others] = (dispute?.readings ?? []).map(({ coder }) => {
    const rows = source.sheets.filter(one => one.coder === coder).flatMap(({ readings }) => readings)
    return new Set(rows.filter(({ value }) => value.passage === passage).map(({ value }) => value.code))
  })
  return [...(first ?? [])].filter(code => others.every(other => other.has(code))).sort()
}

function saidIn(reading: Values | undefined): string {
  if (reading === undefined) return 'no such code'
  return VALUE_NAMES.map(name => `${name} ${[reading[name]].flat().join('; ')}`).join(', ')
}

function bullet(key: string, value: string) {
  return { kind: 'bullet' as const, text: `${key}: ${value}` }
}
