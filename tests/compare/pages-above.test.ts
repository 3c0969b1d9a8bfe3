import { describe, expect, test } from 'vitest'
import { diffIn, diffOfEdits } from './repository.ts'

/** What a diff says of a change of the pages above the studies: each thing with its fields, and the lines of the text below the count of changes. */
async function told(...of: Parameters<typeof diffOfEdits>) {
  const { repo, diff } = await diffOfEdits(...of)
  const said = diff.changes.map(({ group, kind, key, what, fields, place }) => ({
    what: [group, kind, key, what].filter(part => part !== '').join(' '),
    line: place.line,
    fields: fields.map(({ field, before = '', after = '' }) => `${field}: ${before} → ${after}`),
  }))
  const { stdout: text } = await diffIn(repo.at, ['HEAD~1', 'HEAD'])
  return { said, text }
}

describe('the form', () => {
  const CONSENT = '## consent\n- Da: Samtykke\n- En: Consent\n'
  const FIELD = '## visits\n- Da: Besøg\n- En: Visits\n- Kind: number\n- Question: How often?\n- Added: 2020-01-01\n'

  test('a field that comes and a field that goes', async () => {
    const added = ['form.md', CONSENT, `${FIELD}${CONSENT}`] as const
    const { said, text } = await told([added])
    expect(said.map(one => one.what)).toEqual(['form field visits added'])
    expect(text).toContain('form: field visits added')
    const gone = await told([['form.md', FIELD, '']], [added])
    expect(gone.said.map(one => one.what)).toEqual(['form field visits removed'])
  })

  test('another question, and a word that is called otherwise, in the place of the old one', async () => {
    const { said, text } = await told([
      ['form.md', 'Is it with consent?', 'Did they agree?'],
      ['form.md', '### notification\n', '### notice\n'],
    ])
    expect(said.map(({ what, line }) => [what, line])).toEqual([
      ['form field consent changed', 40],
      ['form word case_stage/notice added', 33],
      ['form word case_stage/notification removed', 33],
    ])
    expect(said.find(one => one.line === 40)?.fields).toEqual(['question: Is it with consent? → Did they agree?'])
    expect(text).toContain('Changes: 3\n')
  })
})

test('a bullet of dataset.md is told by its name, in each language by itself', async () => {
  const { said } = await told([
    ['dataset.md', 'Families’ say: an', 'The say of families: an'],
    ['dataset.md', '- Funding: An invented fund.', '- Funding: Nobody.'],
  ])
  expect(said).toEqual([
    {
      what: 'dataset about changed',
      line: 4,
      fields: [
        'title_en: Families’ say: an invented dataset → The say of families: an invented dataset',
        'funding: An invented fund. → Nobody.',
      ],
    },
  ])
})

test('a bar of the analysis is told by its name', async () => {
  const { said, text } = await told([['analysis.md', '- Least studies: 2', '- Least studies: 1']])
  expect(said).toEqual([{ what: 'analysis conclusions changed', line: 3, fields: ['least_studies: 2 → 1'] }])
  expect(text).toContain('sources/analysis.md:3: analysis: conclusions changed\n      least_studies: 2 → 1\n')
})

test('what differs of two long texts is seen, however much they share', async () => {
  const shared = 'It is said again and again. '.repeat(40)
  const { text } = await told(
    [['dataset.md', `${shared}So.`, `${shared}Not so.`]],
    [['dataset.md', '- Description en: ', `- Description en: ${shared}So. `]],
  )
  const [line = ''] = /description_en: .*/.exec(text) ?? []
  expect(line.length).toBeLessThan(600)
  expect(line).toMatch(/again\. So\. Invented for .* → ….*again\. Not so\. Invented for/)
})
