import { type Cure, NOTE, RULINGS, SHEET } from './cure.ts'
import { both, type Deed, fixed, mini, saved, textAt, typed } from './sources-in-hand.ts'

const FIRST = 'p1,house.noise,present,hinders,measured-association,parents,parents'
const WRONG = 'p1,house.niose,presnt,hindrs,measured-association,parents,parnts'
const STATES =
  '`present`, `absent`, `both`, `wished`, `supposed` or `not-stated`, or a word that says why it is missing'
const DIRECTIONS = '`promotes`, `hinders`, `mixed`, `no-relation` or `describes`, or a word that says why it is missing'
const THIRD =
  '### p3\nFamilies in warm flats looked at the map on the wall and signed more often.\n- Where: s1, table 3, row 2\n'
const IN_LATIN = RULINGS.replace('wojcik-1994-klatka', 'durand-1992-cour')

/** A cure that types the right text in place of the wrong one. */
function retyped(
  name: string,
  path: string,
  line: number,
  [right, wrong]: [string, string],
  what: string,
  fix: string,
): Cure {
  return {
    name,
    slip: typed(path, right, wrong),
    said: [{ at: `${path}:${line}`, what, fix }],
    cure: typed(path, wrong, right),
  }
}

const QUAY = 'studies/mackey-1997-quay'
const QUAY_SHEET = `${QUAY}/coding.k.csv`
const QUAY_NOTE = `${QUAY}/note.md`
const PROMOTES = 'p1,meeting.hour,present,promotes,measured-association,parents,parents'
const HINDERS = PROMOTES.replace('promotes', 'hinders')
const MAP = 'p2,meeting.map,present,describes,author-interpretation,not-applicable,parents'
const LAST_PLACE = '- Where: s1, abstract, sentence 4\n'
const OF_ITS_OWN = '### p3\nThey kept those with small children away.\n- Where: s1, abstract, sentence 3\n'

/** One code on one passage with two directions, and how a reader says both. */
function twoDirections(how: string, cure: Deed): Cure {
  const slip = typed(QUAY_SHEET, `${PROMOTES}\n`, `${PROMOTES}\n${HINDERS}\n`)
  return {
    name: `one code on one passage with two directions, ${how}`,
    slip,
    said: [
      {
        at: `${QUAY_SHEET}:3`,
        what: `Unexpected second row for \`p1 meeting.hour\`, expected each once; the first is sources/${QUAY_SHEET}:2`,
        fix: `correct \`passage\` or \`code\` in one of the rows in sources/${QUAY_SHEET}, or write in one row what is to count of both; where the passage says two things, give the second a passage of its own.`,
      },
    ],
    cure,
    after: both(slip, cure),
  }
}

function withColumn(name: string, value: string): Deed {
  return saved(
    SHEET,
    textAt(mini, SHEET)
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${index === 0 ? name : value}\n`)
      .join(''),
  )
}

/** Rows, bullets and passages too many, too few or with a slip in them. */
export const rows: readonly Cure[] = [
  {
    name: 'four wrong cells in one row, told in one run',
    slip: typed(SHEET, FIRST, WRONG),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected code `house.niose`, expected one of 8 codes; nearest is `house.noise`',
        fix: `type \`house.noise\` in sources/${SHEET}, or write the code in sources/codebook.md.`,
      },
      {
        at: `${SHEET}:2`,
        what: `Unexpected \`presnt\` in \`state\`, expected ${STATES}; nearest is \`present\``,
        fix: `type \`present\` in sources/${SHEET}.`,
      },
      {
        at: `${SHEET}:2`,
        what: `Unexpected \`hindrs\` in \`direction\`, expected ${DIRECTIONS}; nearest is \`hinders\``,
        fix: `type \`hinders\` in sources/${SHEET}.`,
      },
      {
        at: `${SHEET}:2`,
        what: 'Unexpected group `parnts`, expected one of the protocol’s People; nearest is `parents`',
        fix: `type \`parents\` in sources/${SHEET}, or declare it under People in sources/protocol.md.`,
      },
    ],
    cure: typed(SHEET, WRONG, FIRST),
  },
  {
    name: 'a sheet with semicolons in Windows-1252',
    slip: saved(
      IN_LATIN,
      Buffer.from(
        textAt(mini, IN_LATIN).replace('Laughter says', 'Silence of forældre says').replaceAll(',', ';'),
        'latin1',
      ),
    ),
    said: [
      {
        at: `${IN_LATIN}:2`,
        what: 'Unexpected windows-1252 (`for\ufffdldre` → `forældre`), expected UTF-8',
        fix: 'run `npm run fix`, which reads windows-1252, writes UTF-8 and prints every word that it read so.',
      },
    ],
    cure: fixed,
    after: typed(IN_LATIN, 'Laughter says', 'Silence of forældre says'),
  },
  retyped(
    'a key without its value',
    NOTE,
    6,
    ['- Year: 1994', '- Year:'],
    'Missing value of `Year`, expected a year of four digits, or a word that says why it is missing',
    `write the value in sources/${NOTE}.`,
  ),
  retyped(
    'a misspelt key',
    NOTE,
    17,
    ['- Design', '- Dsign'],
    'Unexpected field `Dsign` under `Record`, expected one of 33 fields; nearest is `Design`',
    `name it \`Design\` in sources/${NOTE}.`,
  ),
  retyped(
    'a key twice',
    NOTE,
    7,
    ['- Year: 1994\n', '- Year: 1994\n- Year: 1995\n'],
    'Unexpected second field `Year`, expected each field once; the first is sources/studies/wojcik-1994-klatka/note.md:6',
    `name one of them otherwise in sources/${NOTE}, or write in one what is to count of both and take the other out.`,
  ),
  retyped(
    'a page that is not there',
    NOTE,
    40,
    ['s1, table 2', 's9, table 2'],
    'Unexpected page `s9`, expected a page of the note, `s1`',
    `correct it in sources/${NOTE}, or write it under Pages there.`,
  ),
  retyped(
    'a row twice',
    SHEET,
    3,
    [`${FIRST}\n`, `${FIRST}\n${FIRST}\n`],
    `Unexpected second row for \`p1 house.noise\`, expected each once; the first is sources/${SHEET}:2`,
    `keep one of the two rows in sources/${SHEET}, which hold the same.`,
  ),
  twoDirections(
    'written in one row',
    typed(QUAY_SHEET, `${PROMOTES}\n${HINDERS}\n`, `${PROMOTES.replace('promotes', 'mixed')}\n`),
  ),
  twoDirections(
    'of two passages',
    both(
      typed(QUAY_NOTE, LAST_PLACE, `${LAST_PLACE}${OF_ITS_OWN}`),
      typed(QUAY_SHEET, `${HINDERS}\n${MAP}\n`, `${MAP}\n${HINDERS.replace('p1', 'p3')}\n`),
    ),
  ),
  {
    name: 'a column of remarks',
    slip: withColumn('comment', 'sure'),
    said: [
      {
        at: `${SHEET}:1`,
        what: 'Unexpected column `comment`, expected `passage`, `code`, `state`, `direction`, `evidence`, `informants`, `about`',
        fix: `name the column as what it holds is called; what is read nowhere is kept outside sources/${SHEET}.`,
      },
    ],
    cure: saved(SHEET, textAt(mini, SHEET)),
  },
  {
    name: 'a passage taken out, its codes left',
    slip: typed(NOTE, THIRD, ''),
    said: [
      {
        at: `${SHEET}:4`,
        what: 'Unexpected passage `p3`, expected a passage of the note, `p1` to `p2`; it stands in 4 places',
        fix: `correct it in sources/${SHEET}, or write \`### p3\` under Passages, with \`- Withdrawn: reason\` where it was taken out, in sources/${NOTE}.`,
      },
    ],
    cure: both(files => saved(NOTE, `${textAt(files, NOTE)}${THIRD}`)(files)),
  },
]
