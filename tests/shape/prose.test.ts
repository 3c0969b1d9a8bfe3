import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { baseText, checked, textFile, withFiles } from '../faults/read-fixture.ts'

const PROTOCOL = baseText('protocol.md')
const withLimits = (limits: string) => withFiles([textFile('protocol.md', `${PROTOCOL}## Limits\n${limits}`)])
const limitsOf = (limits: string) => read('sources', withLimits(limits)).underWay.protocol?.value.limits

describe('prose', () => {
  it('has what a paragraph or bullet says in another language right after it', () => {
    expect(
      limitsOf('One town.\n- Da: Én by.\n\nOne winter.\n- Few buses ran: none on Sundays.\n- Da: Få busser kørte.\n'),
    ).toEqual([
      { text: 'One town.', translations: { da: 'Én by.' } },
      { text: 'One winter.' },
      { text: 'Few buses ran: none on Sundays.', translations: { da: 'Få busser kørte.' } },
    ])
  })

  it('has none in the language that is coded', () => {
    expect(limitsOf('One town.\n- En: One town.\n')).toEqual([{ text: 'One town.' }, { text: 'En: One town.' }])
  })

  it.each([
    ['before any text', '- Da: Én by.\n', 'known-field'],
    ['twice after one text', 'One town.\n- Da: Én by.\n- Da: En by.\n', 'field-once'],
  ])('a translation %s is told', (_, limits, rule) => {
    expect(checked(withLimits(limits)).rules).toEqual([rule])
  })

  it('is kept as it is laid out where it says how to code, its headings too', () => {
    const text =
      '## How to code\nCode what is said.\n- Da: Kod det, der siges.\n### Effects\n- Da: Virkninger\n- One each.\n- Da: Én hver.\n'
    const files = withFiles([
      textFile('codebook.md', text + baseText('codebook.md').replace(/^## How to code\n[^#]*/, '')),
    ])
    expect(read('sources', files).underWay.codebook?.value.how_to_code).toEqual([
      { as: 'paragraph', text: 'Code what is said.', translations: { da: 'Kod det, der siges.' } },
      { as: 'heading', text: 'Effects', translations: { da: 'Virkninger' } },
      { as: 'bullet', text: 'One each.', translations: { da: 'Én hver.' } },
    ])
  })
})
