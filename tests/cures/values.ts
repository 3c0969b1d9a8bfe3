import { type Cure, NOTE, SHEET } from './cure.ts'
import { both, fixed, typed } from './sources-in-hand.ts'

const TWO_GROUPS = 'studies/kivela-1992-piha/coding.k.csv'
const FACTS = 'studies/kivela-1992-piha/facts.csv'
const YARD = 'studies/kivela-1992-piha/note.md'
const QUAY = 'studies/mackey-1997-quay/note.md'
const DOI = 'https://doi.org/10.1002/(SICI)1099-0860(199906)13:2'

/** What people type where they have nothing to type, in a cell that takes any text. */
function placeholder(typedIn: string): Cure {
  return {
    name: `\`${typedIn}\` in a cell of words`,
    slip: typed(FACTS, ',page 12', `,${typedIn}`),
    said: [
      {
        at: `${FACTS}:2`,
        what: `Missing value of \`where\`, where \`${typedIn}\` stands, expected some text`,
        fix: `write the value in sources/${FACTS}.`,
      },
    ],
    cure: typed(FACTS, `,${typedIn}\n`, ',page 12\n'),
  }
}

/** What a spreadsheet makes of a place, so that nothing tells what it was. */
function lost(typedIn: string, expected: string): Cure {
  return {
    name: `\`${typedIn}\` in place of a place`,
    slip: typed(FACTS, ',page 12', `,${typedIn}`),
    said: [
      {
        at: `${FACTS}:2`,
        what: `Unexpected \`${typedIn}\` in \`where\`, expected ${expected}; look it up again`,
        fix: `in sources/${FACTS} write ${expected}; look it up again.`,
      },
    ],
    cure: typed(FACTS, `,${typedIn}\n`, ',page 12\n'),
  }
}

/** Values and names that are typed in another form. */
export const values: readonly Cure[] = [
  ...['TODO', '-', 'n/a'].map(placeholder),
  ...['#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#N/A', '####'].map(one =>
    lost(one, 'what stood here before a spreadsheet lost it'),
  ),
  ...['02-jan', '1. feb', '12/14/2023', '2023-02-01', 'Mar-07'].map(one =>
    lost(one, 'the place of which a spreadsheet made a day'),
  ),
  {
    name: 'an old name of a code',
    slip: typed(SHEET, 'house.noise', 'house.sound'),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected code `house.sound`, expected one of 8 codes; it is called `house.noise` now',
        fix: 'run `npm run fix`, which follows it.',
      },
    ],
    cure: fixed,
  },
  {
    name: 'a code with two letters swapped',
    slip: typed(SHEET, 'house.noise', 'house.niose'),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected code `house.niose`, expected one of 8 codes; nearest is `house.noise`',
        fix: `type \`house.noise\` in sources/${SHEET}, or write the code in sources/codebook.md.`,
      },
    ],
    cure: typed(SHEET, 'house.niose', 'house.noise'),
  },
  {
    name: 'a code in capitals',
    slip: typed(SHEET, 'house.noise', 'House.Noise'),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected `House.Noise` in `code`, expected a code such as `theme.word`, of letters a-z and one point; nearest is `house.noise`',
        fix: `type \`house.noise\` in sources/${SHEET}.`,
      },
    ],
    cure: typed(SHEET, 'House.Noise', 'house.noise'),
  },
  {
    name: 'a code in capitals with a blank behind it',
    slip: typed(SHEET, 'house.noise,', 'House.Noise ,'),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected `House.Noise` in `code`, expected a code such as `theme.word`, of letters a-z and one point; nearest is `house.noise`',
        fix: `type \`house.noise\` in sources/${SHEET}.`,
      },
    ],
    cure: typed(SHEET, 'House.Noise ,', 'house.noise,'),
  },
  {
    name: 'authors that commas part',
    slip: typed(YARD, 'Kivelä, Äijö; Öhman, Tuula', 'Kivelä, Ä., Öhman, T.'),
    said: [
      {
        at: `${YARD}:5`,
        what: 'Unexpected `Kivelä, Ä., Öhman, T.` as one author, expected a semicolon between the 2 names',
        fix: `write \`- Authors: Kivelä, Ä.; Öhman, T.\` in sources/${YARD}.`,
      },
    ],
    cure: typed(YARD, 'Kivelä, Ä., Öhman, T.', 'Kivelä, Ä.; Öhman, T.'),
    after: typed(YARD, 'Kivelä, Äijö; Öhman, Tuula', 'Kivelä, Ä.; Öhman, T.'),
  },
  {
    name: 'two columns swapped in the header',
    slip: typed(SHEET, 'state,direction', 'direction,state'),
    said: [
      {
        at: `${SHEET}:1`,
        what: 'Unexpected columns `direction` and `state`, expected them the other way round; the two look swapped in 4 rows',
        fix: `write \`passage,code,state,direction,evidence,informants,about\` as the first line of sources/${SHEET}.`,
      },
    ],
    cure: typed(SHEET, 'direction,state', 'state,direction'),
  },
  {
    name: 'two cells swapped in one row',
    slip: typed(SHEET, 'noise,present,hinders', 'noise,hinders,present'),
    said: [
      {
        at: `${SHEET}:2`,
        what: 'Unexpected `hinders` in `state` and `present` in `direction`, expected them the other way round; the two look swapped',
        fix: `type \`present\` in \`state\` and \`hinders\` in \`direction\` in sources/${SHEET}.`,
      },
    ],
    cure: typed(SHEET, 'noise,hinders,present', 'noise,present,hinders'),
  },
  {
    name: 'two values swapped in a note',
    slip: both(
      typed(NOTE, '- Type: journal-article', '- Type: pl'),
      typed(NOTE, '- Language: pl', '- Language: journal-article'),
    ),
    said: [
      {
        at: `${NOTE}:12`,
        what: 'Unexpected `pl` in `Type` and `journal-article` in `Language`, expected them the other way round; the two look swapped',
        fix: `type \`journal-article\` in \`Type\` and \`pl\` in \`Language\` in sources/${NOTE}.`,
      },
    ],
    cure: both(
      typed(NOTE, '- Language: journal-article', '- Language: pl'),
      typed(NOTE, '- Type: pl', '- Type: journal-article'),
    ),
  },
  {
    name: 'a comma between the items of a list',
    slip: typed(TWO_GROUPS, 'mothers;fathers', '"mothers, fathers"'),
    said: [
      {
        at: `${TWO_GROUPS}:3`,
        what: 'Unexpected `mothers, fathers` in `informants`, expected a group of people of the protocol, or a word that says why it is missing; nearest is `mothers;fathers`',
        fix: `type \`mothers;fathers\` in sources/${TWO_GROUPS}.`,
      },
    ],
    cure: typed(TWO_GROUPS, '"mothers, fathers"', 'mothers;fathers'),
  },
  {
    name: 'countries parted by a comma',
    slip: typed(QUAY, 'IE; FI', 'IE, FI'),
    said: [
      {
        at: `${QUAY}:16`,
        what: 'Unexpected country `IE, FI`, expected a country code of two letters (ISO 3166-1); nearest is `IE; FI`',
        fix: `type \`IE; FI\` in sources/${QUAY}.`,
      },
    ],
    cure: typed(QUAY, 'IE, FI', 'IE; FI'),
  },
  {
    name: 'a study without its year',
    slip: typed(NOTE, '- Year: 1994\n', ''),
    said: [
      {
        at: `${NOTE}:2`,
        what: 'Missing `Year`, expected a year of four digits, or a word that says why it is missing',
        fix: `add \`- Year: \` and its value in sources/${NOTE}.`,
      },
    ],
    cure: typed(NOTE, '- Container:', '- Year: 1994\n- Container:'),
  },
  {
    name: 'a comma in the thousands',
    slip: typed(
      NOTE,
      '- Informants: parents 120 families\n- Total: 120',
      '- Informants: parents 1,200 families\n- Total: 1200',
    ),
    said: [
      {
        at: `${NOTE}:21`,
        what: 'Unexpected `parents 1,200 families` in `Informants`, expected a group, a number and a unit, such as `adults 12 persons` or `adults not-seen persons`, or a word that says why it is missing; nearest is `parents 1200 families`',
        fix: `type \`parents 1200 families\` in sources/${NOTE}.`,
      },
    ],
    cure: typed(NOTE, 'parents 1,200 families', 'parents 1200 families'),
    after: typed(
      NOTE,
      '- Informants: parents 120 families\n- Total: 120',
      '- Informants: parents 1200 families\n- Total: 1200',
    ),
  },
  {
    name: 'signs in an address that none may hold',
    slip: typed(NOTE, 'https://example.org/wojcik', `${DOI}<88::AID-CHI1>3.0.CO;2-T`),
    said: [
      {
        at: `${NOTE}:35`,
        what: `Unexpected \`${DOI}<88::AID-CHI1>3.0.CO;2-T\` in \`Address\`, expected an address that begins with https:// or http://; nearest is \`${DOI}%3C88::AID-CHI1%3E3.0.CO;2-T\``,
        fix: `type \`${DOI}%3C88::AID-CHI1%3E3.0.CO;2-T\` in sources/${NOTE}.`,
      },
    ],
    cure: typed(NOTE, '<88::AID-CHI1>', '%3C88::AID-CHI1%3E'),
    after: typed(NOTE, 'https://example.org/wojcik', `${DOI}%3C88::AID-CHI1%3E3.0.CO;2-T`),
  },
]
