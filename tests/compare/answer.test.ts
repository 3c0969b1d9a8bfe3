import { expect, test } from 'vitest'
import { diffAsMarkdown } from '../../pipeline/compare/as-markdown.ts'
import { diffAsText } from '../../pipeline/compare/as-text.ts'
import { diffOfEdits, type Edit } from './repository.ts'

/** What a diff says of a change of the mini review, in each of its forms. */
async function told(...of: Parameters<typeof diffOfEdits>) {
  const { diff } = await diffOfEdits(...of)
  return { ...diff, text: diffAsText(diff), markdown: diffAsMarkdown(diff) }
}

const TITLE = 'Sentences of the answer that moved, beside its key messages'
const INVENTED = '### invented\n'
const statement = (id: string, da: string, en: string) => `### ${id}\n- Da: ${da}\n- En: ${en}\n`

test('a sentence of the answer is told as it was and as it is, in one language, and only it', async () => {
  const { text, markdown, sentences } = await told([
    ['protocol.md', 'the letters ą, ę, ł, ö and ü are meant.', 'the letters ą, ę, ł and ö are meant.'],
  ])
  const [before, after] = ['ą, ę, ł, ö and ü', 'ą, ę, ł and ö'].map(
    letters => `Everything here is invented; the letters ${letters} are meant.`,
  )
  expect(sentences).toEqual([{ before, after }])
  expect(text).toContain(`\n\n${TITLE}: 1\n  the answer said: ${before}\n  it says now: ${after}\n\nChanges: 1\n`)
  expect(markdown).toContain(`\n**${TITLE}: 1**\n\n- the answer said: ${before}\n  - it says now: ${after}\n`)
})

/** Of the eight studies one is a draft and one is retracted, so that six count; then one of these is put aside. */
test('a number within a sentence moves it, and a reservation that drops out is told as gone', async () => {
  const earlier: Edit = [
    'protocol.md',
    INVENTED,
    `${INVENTED}- Da: Alt her er opdigtet.\n- En: Everything here is invented.\n${statement('read', 'Vi læste {n_studies} studier.', 'We read {n_studies} studies and no more.')}${statement('old', 'Det er længe siden.', 'All of it was long ago.')}`,
  ]
  const base: Edit[] = [
    ['protocol.md', '- Da: Alt her er opdigtet; æ, ø og å står med vilje.\n', ''],
    ['protocol.md', '- En: Everything here is invented; the letters ą, ę, ł, ö and ü are meant.\n', ''],
    earlier,
  ]
  const aside: Edit[] = [
    ['studies/wojcik-1994-klatka/note.md', '- Status: included', '- Status: draft'],
    [
      'screening.csv',
      '1994,not-seen,neighbour,full-text,included,not-applicable',
      '1994,not-seen,neighbour,full-text,excluded,outside-the-regions',
    ],
    ['protocol.md', '### old\n- Da: Det er længe siden.\n- En: All of it was long ago.\n', ''],
  ]
  const { sentences, text } = await told(aside, base)
  expect(sentences).toContainEqual({
    before: 'We read 6 studies and no more.',
    after: 'We read 5 studies and no more.',
  })
  expect(sentences).toContainEqual({ before: 'All of it was long ago.', after: '' })
  expect(text).toContain('  the answer said: All of it was long ago.\n  it says now: (nothing)\n')
})

test('how far the search reached and who answers for it are sentences too, and a new one comes', async () => {
  const { sentences } = await told([['searches.csv', 'library,not-seen,', 'library,1999-05-06,']])
  expect(sentences.map(({ before }) => before)).toEqual([''])
  expect(sentences[0]?.after).toContain('1999-05-06')
})

/** Of the two who hindered one describes now: one finding fewer declares an effect, and none of them was checked. */
test('how much was checked is told as a number, also where only its total moves, and no key message is told again', async () => {
  const { sentences, numbers } = await told(
    [
      [
        'studies/santos-1995-varanda/coding.k.csv',
        'p2,meeting.tongue,absent,hinders,',
        'p2,meeting.tongue,absent,describes,',
      ],
      ['review-findings.md', '- Overall: low, ', '- Overall: very-low, '],
    ],
    [
      [
        'review-findings.md',
        '- Codes: house.warmth\n',
        '- Codes: house.warmth\n- Says: does house.warmth helps\n- Key message da: Varme giver mere at sige.\n- Key message en: Warmth gives more of a say.\n',
      ],
    ],
  )
  expect(sentences).toEqual([])
  const checked = numbers.filter(({ kind }) => kind === 'checked by a person')
  const totals = checked.map(({ about, counts }) => {
    const [, before, after] = /^n_findings (\d+) → (\d+)$/.exec(counts) ?? []
    return [about, Number(after) - Number(before)]
  })
  expect(totals).toEqual([
    ['effect-declared', -1],
    ['no-effect-declared', 1],
  ])
  expect(numbers.some(({ kind, sentence }) => kind === 'key message' && sentence?.before !== sentence?.after)).toBe(
    true,
  )
})
