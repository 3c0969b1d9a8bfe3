import type { Labels } from '../../../schema/labels.ts'
import { protocol } from '../../../schema/protocol.ts'
import { typedKey } from '../../../schema/typed-key.ts'

/** A protocol in canonical form with more reasons for which a record leaves the screening, behind those it has. */
export function withReasons(text: string, reasons: readonly { reason: string; labels: Labels }[]): string {
  if (reasons.length === 0) return text
  const lines = text.replace(/\n+$/, '').split('\n')
  const own = reasons.flatMap(({ reason, labels }) => [
    `### ${reason}`,
    ...Object.entries(labels).map(([tag, label]) => `- ${typedKey(tag)}: ${label}`),
  ])
  const heading = lines.indexOf(HEADING)
  const at = nextOf(lines, heading === -1 ? LATER : undefined, heading + 1)
  const more = heading === -1 ? [HEADING, ...own] : own
  return `${[...lines.slice(0, at), ...more, ...lines.slice(at)].join('\n')}\n`
}

const HEADING = `## ${typedKey('reasons')}`
const PARTS = Object.keys(protocol.shape)
/** The parts of the protocol that stand below the reasons. */
const LATER = PARTS.slice(PARTS.indexOf('reasons') + 1).map(part => `## ${typedKey(part)}`)

/** The next of these headings, or the next of any part, or the end. */
function nextOf(lines: readonly string[], headings: readonly string[] | undefined, from: number): number {
  const next = lines.findIndex(
    (line, index) => index >= from && (headings === undefined ? line.startsWith('## ') : headings.includes(line)),
  )
  return next === -1 ? lines.length : next
}
