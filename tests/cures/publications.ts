import { type Cure, STUDY } from './cure.ts'
import { both, copied, type Deed, deleted, renamed, typed } from './sources-in-hand.ts'

const SCREENING = 'screening.csv'
const FACTS = 'studies/kivela-1992-piha/facts.csv'
const SEARCHES = 'searches.csv'
const TITLE = 'Klatka schodowa: głos rodzin w remoncie bloku, źródła i żądania'
const AKEN = 'studies/rebane-1990-aken'
const DRAFT = 'studies/rebane-1990-hoov'
const COPY = 'studies/wojcik-1994-schody'
const ROW = 'wojcik-1994-klatka,Klatka schodowa,"Wójcik, Ł.",1994,not-seen,neighbour,full-text,'
const NEXT_ROW = 'wojcik-1994-schody,Klatka schodowa,"Wójcik, Ł.",1994,not-seen,neighbour,full-text,'

/** A row more, in its place. */
function rowBefore(next: string, row: string): Deed {
  return typed(SCREENING, `\n${next}`, `\n${row}\n${next}`)
}

const awaiting = (what: string) =>
  `anon-nd-tetto,"Il Tetto, e la casa",not-seen,not-seen,not-seen,library,title,${what}`
const SEEN = awaiting('awaiting-classification,not-read-yet,not-seen,')
const roofs = typed(SCREENING, 'Il tetto,', 'Il tetto e la casa,')

const compare = (first: string, second: string) =>
  `compare the two; where they are one publication, bring what was read of it together under one id and give the row of the other the decision \`duplicate\` with its reason (\`outside-the-regions\`, \`not-read-yet\`, or one that you declare under \`Reasons\` in sources/protocol.md), and \`not-applicable\` in \`page_states\`, in sources/${SCREENING}; where they are two, correct what is wrong of one, or name \`${first}\` in the \`note\` of \`${second}\` in sources/${SCREENING}.`

const alikeRows = {
  at: `${SCREENING}:3`,
  what: `Unexpected likeness of \`Il tetto e la casa\` (Basso, 1993, \`basso-1993-tetto\`) to \`Il Tetto, e la casa\` (\`anon-nd-tetto\`), expected each publication under one id; see also sources/${SCREENING}:2:15`,
  fix: compare('anon-nd-tetto', 'basso-1993-tetto'),
}

/** Publications that are met twice, or that are another than they were. */
export const publications: readonly Cure[] = [
  {
    name: 'a record that is met once more',
    slip: both(roofs, rowBefore('basso', SEEN)),
    said: [alikeRows],
    cure: typed(SCREENING, SEEN, awaiting('duplicate,not-read-yet,not-applicable,')),
    after: both(roofs, rowBefore('basso', awaiting('duplicate,not-read-yet,not-applicable,'))),
  },
  {
    name: 'two records that are alike and two publications',
    slip: both(roofs, rowBefore('basso', SEEN)),
    said: [alikeRows],
    cure: typed(SCREENING, ',set in Italy', ',set in Italy; not anon-nd-tetto'),
    after: both(roofs, rowBefore('basso', SEEN), typed(SCREENING, ',set in Italy', ',set in Italy; not anon-nd-tetto')),
  },
  {
    name: 'a study under another id',
    slip: both(
      copied(STUDY, COPY),
      typed(
        SCREENING,
        `${ROW}included,not-applicable,not-applicable,\n`,
        `${ROW}included,not-applicable,not-applicable,\n${NEXT_ROW}included,not-applicable,not-applicable,\n`,
      ),
    ),
    said: [
      {
        at: `${COPY}/note.md:1`,
        what: `Unexpected likeness of \`${TITLE}\` (Wójcik, 1994, \`wojcik-1994-schody\`) to \`${TITLE}\` (Wójcik, 1994, \`wojcik-1994-klatka\`), expected each publication under one id; see also sources/${STUDY}/note.md:1:3`,
        fix: compare('wojcik-1994-klatka', 'wojcik-1994-schody'),
      },
    ],
    cure: both(
      renamed(COPY, STUDY),
      typed(SCREENING, `${NEXT_ROW}included,not-applicable,`, `${NEXT_ROW}duplicate,not-read-yet,`),
    ),
    after: typed(
      SCREENING,
      `${ROW}included,not-applicable,not-applicable,\n`,
      `${ROW}included,not-applicable,not-applicable,\n${NEXT_ROW}duplicate,not-read-yet,not-applicable,\n`,
    ),
  },
  {
    name: 'a draft of a study that is there',
    slip: both(copied(AKEN, DRAFT), typed(`${DRAFT}/note.md`, '- Status: included', '- Status: draft')),
    said: [
      {
        at: `${DRAFT}/note.md:11`,
        what: `Unexpected DOI \`10.5555/aken\` of \`rebane-1990-hoov\`, which \`rebane-1990-aken\` has too, expected each publication under one id; see also sources/${AKEN}/note.md:11:8`,
        fix: `compare the two; where they are one publication, bring what was read of it together under \`rebane-1990-aken\` and move sources/${DRAFT} out of sources; where they are two, correct what is wrong of one, or name \`rebane-1990-hoov\` in the \`note\` of \`rebane-1990-aken\` in sources/${SCREENING}.`,
      },
    ],
    cure: both(deleted(`${DRAFT}/note.md`), deleted(`${DRAFT}/coding.k.csv`)),
  },
  {
    name: 'another year in the screening than in the note',
    slip: typed(SCREENING, '"Wójcik, Ł.",1994', '"Wójcik, Ł.",1894'),
    said: [
      {
        at: `${SCREENING}:10`,
        what: `Unexpected year \`1894\`, expected as in the note \`1994\`; see also sources/${STUDY}/note.md:6:9`,
        fix: `correct it in sources/${SCREENING} or in sources/${STUDY}/note.md.`,
      },
    ],
    cure: typed(SCREENING, '1894', '1994'),
  },
  {
    name: 'a year that a spreadsheet made a day of',
    slip: typed(SCREENING, '"Basso, A.",1993', '"Basso, A.",14-06-1905'),
    said: [
      {
        at: `${SCREENING}:2`,
        what: 'Unexpected `14-06-1905` in `year`, expected a year of four digits, or a word that says why it is missing',
        fix: `in sources/${SCREENING} write a year of four digits, or where it is missing \`not-seen\`, \`not-reported\`, \`not-applicable\` or \`unclear\`.`,
      },
    ],
    cure: typed(SCREENING, '14-06-1905', '1993'),
  },
  {
    name: 'a count with its thousands set apart',
    slip: typed(FACTS, 'count,212,', 'count,1.212,'),
    said: [
      {
        at: `${FACTS}:2`,
        what: 'Unexpected `1.212` in `value`, expected a count in digits such as `1200`, `over 6000` or `100-120`; nearest is `1212`',
        fix: `type \`1212\` in sources/${FACTS}.`,
      },
    ],
    cure: typed(FACTS, '1.212', '1212'),
    after: typed(FACTS, 'count,212,', 'count,1212,'),
  },
  {
    name: 'a count of which nobody can tell whether its noughts are decimals',
    slip: typed(FACTS, 'count,212,', 'count,9.000,'),
    said: [
      {
        at: `${FACTS}:2`,
        what: 'Unexpected `9.000` in `value`, expected a count in digits such as `1200`, `over 6000` or `100-120`; it may be `9000` or `9`',
        fix: `look up which it is, and type \`9000\` or \`9\` in sources/${FACTS}.`,
      },
    ],
    cure: typed(FACTS, '9.000', '9'),
    after: typed(FACTS, 'count,212,', 'count,9,'),
  },
  ...[
    { path: FACTS, from: 'count,212,', column: 'value', expected: 'a count of at most 15 digits', missing: false },
    {
      path: SEARCHES,
      from: '",9,database',
      column: 'hits',
      expected: 'a whole number of at most 9 digits',
      missing: true,
    },
  ].map(({ path, from, column, expected, missing }): Cure => {
    // A key that was held down: more digits than any number here has, of which a message repeats a line’s worth.
    const digits = '1'.repeat(400)
    const to = from.replace(/\d+/, digits)
    return {
      name: `a number of four hundred digits in ${column}`,
      slip: typed(path, from, to),
      said: [
        {
          at: `${path}:2`,
          what: `Unexpected \`${'1'.repeat(80)}…\` in \`${column}\`, expected ${expected}${missing ? ', or a word that says why it is missing' : ''}`,
          fix: `in sources/${path} write ${expected}${missing ? ', or where it is missing `not-seen`, `not-reported`, `not-applicable` or `unclear`' : ''}.`,
        },
      ],
      cure: typed(path, to, from),
    }
  }),
]
