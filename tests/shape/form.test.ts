import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { baseText, checked, textFile, withFiles } from '../faults/read-fixture.ts'

const FORM = baseText('form.md')

/** The base with one study five times more, so that a slip that is told in every note would be told seven times. */
const many = ['a', 'b', 'c', 'd', 'e'].flatMap(letter =>
  ['note.md', 'coding.a.csv'].map(file =>
    textFile(`studies/moreau-1997-${letter}/${file}`, baseText(`studies/moreau-1997-winter/${file}`)),
  ),
)
const told = (form: string) =>
  read('sources', withFiles([textFile('form.md', form), ...many])).problems.map(
    ({ rule, place }) => `${place.path} ${rule}`,
  )
/** That the copies stand in no screening is told whatever the form says. */
const always = new Set(told(FORM))
const rulesOf = (form: string) => told(form).filter(found => !always.has(found))

describe('a slip in the form', () => {
  it.each([
    ['a field that is named like one of the record', '## consent', '## design'],
    ['a kind that there is not', '- Kind: word\n', '- Kind: wrod\n'],
    ['a field without its question', '- Question: Who decides?\n', ''],
    ['a page without its title', '# Form\n', ''],
  ])('is told in the form and in no note: %s', (_, from, to) => {
    const paths = new Set(rulesOf(FORM.replace(from, to)).map(found => found.split(' ')[0]))
    expect([...paths]).toEqual(['sources/form.md'])
  })

  it('that can be read is told once, and not in every note', () => {
    expect(rulesOf(FORM.replace('## consent', '## consnet'))).toEqual([
      'sources/studies/keller-1993-timetable/note.md known-field',
    ])
    const { report } = checked(withFiles([textFile('form.md', FORM.replace('## consent', '## consnet')), ...many]))
    expect(report).toContain('nearest is `Consnet`; it is so in 7 notes')
    expect(report).toContain('or correct sources/form.md')
  })

  it('is not looked for where a name that the form does not give is wrong in many notes', () => {
    const wrong = many.map(({ path, bytes }) =>
      textFile(path, Buffer.from(bytes).toString('utf8').replace('- Coded by: a', '- Coded by: a_1')),
    )
    const { report } = checked(withFiles(wrong))
    expect(report).toContain('Unexpected `a_1` in `Coded by`')
    expect(report).toContain('it is so in 5 notes')
    expect(report).not.toContain('form.md')
  })
})

describe('what the form asks', () => {
  const form = `${FORM}## beds
- Da: Senge
- En: Beds
- Kind: number
- Unit: beds
- Question: How many beds are there?
## remark
- Da: Bemærkning
- En: Remark
- Kind: text
- Question: What else?
`
  const note = (beds: string) =>
    ['keller-1993-timetable', 'moreau-1997-winter'].map(id =>
      textFile(
        `studies/${id}/note.md`,
        baseText(`studies/${id}/note.md`).replace('- Basis:', `- Beds: ${beds}\n- Remark: none; at all\n- Basis:`),
      ),
    )
  const reviewWith = (beds: string) => read('sources', withFiles([textFile('form.md', form), ...note(beds)]))

  it('is kept beside the core record, by kind', () => {
    const [keller, moreau] = reviewWith('12.5').review?.studies ?? []
    expect(keller?.form).toEqual({
      perspective: ['none-declared'],
      child_living: ['home'],
      case_stage: 'not-applicable',
      consent: 'not-applicable',
      authority: ['municipality'],
      beds: 12.5,
      remark: 'none; at all',
    })
    expect(keller?.record).not.toHaveProperty('beds')
    expect(moreau?.form.consent).toBe('not-seen')
    expect(reviewWith('not-reported').review?.studies[0]?.form.beds).toBe('not-reported')
  })

  it.each(['twelve', '1,200', '012', '1e3', ''])('is refused where it is no number: %j', beds => {
    expect(reviewWith(beds).problems.map(({ rule }) => rule)).toContain(beds === '' ? 'every-field' : 'known-value')
  })

  it('may be left out by a draft', () => {
    const draft = baseText('studies/moreau-1997-winter/note.md')
      .replace('- Status: included', '- Status: draft')
      .replace(/- (Perspective|Child living|Case stage|Consent|Authority): .*\n/g, '')
    const { problems } = read('sources', withFiles([textFile('studies/moreau-1997-winter/note.md', draft)]))
    expect(problems.filter(({ place }) => place.path.endsWith('note.md'))).toEqual([])
  })
})
