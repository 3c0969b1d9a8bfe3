import { describe, expect, it } from 'vitest'
import { writeNote } from '../../pipeline/canonical/note.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
const bullet = (text: string) => ({ kind: 'bullet' as const, text })

describe('writeNote', () => {
  it('writes one line a heading, bullet or paragraph', () => {
    const passage = { depth: 3, heading: 'p1', blocks: [paragraph('One.'), bullet('Where: s1, abstract')], parts: [] }
    const passages = { depth: 2, heading: 'Passages', blocks: [], parts: [passage] }
    expect(writeNote([{ depth: 1, heading: 'Title', blocks: [], parts: [passages] }])).toBe(
      '# Title\n## Passages\n### p1\nOne.\n- Where: s1, abstract\n',
    )
  })

  it('writes a blank line where two blocks would become one', () => {
    const blocks = [paragraph('One.'), paragraph('Two.'), bullet('K: v'), paragraph('Three.')]
    expect(writeNote([{ depth: 1, heading: 'T', blocks, parts: [] }])).toBe('# T\nOne.\n\nTwo.\n- K: v\n\nThree.\n')
  })

  it('writes an empty heading without a blank behind it', () => {
    expect(writeNote([{ depth: 2, heading: '', blocks: [], parts: [] }])).toBe('##\n')
  })
})
