import { type Cure, RULINGS, SHEET } from './cure.ts'
import { both, type Deed, fixed, mini, saved, textAt, typed } from './sources-in-hand.ts'

const FIRST = 'p1,house.noise,present,hinders,measured-association,parents,parents'
const SAID = 'The talks were held in the evening, and that kept parents away'
const SEARCHES = 'searches.csv'
const HEADER = 'passage,code,state,direction,evidence,informants,about'

/** A sheet saved as another program has it. */
function savedAs(path: string, write: (text: string) => string | Uint8Array): Deed {
  return saved(path, write(textAt(mini, path)))
}

/** Something that is done and leaves every file as it was. */
function untouchedBy(deed: Deed): Deed {
  return files => {
    for (const [path, bytes] of deed(files)) if (!files.get(path)?.equals(bytes)) throw new Error(`${path} was written`)
    return files
  }
}

/** A mistake that `fix` mends, and what is said of it. */
function mended(name: string, path: string, line: number, slip: Deed, what: string, which: string): Cure {
  return {
    name,
    slip,
    said: [{ at: `${path}:${line}`, what, fix: `run \`npm run fix\`, which ${which}.` }],
    cure: fixed,
  }
}

/** What spreadsheets and text programs do to a sheet, and hands to its form. */
export const sheets: readonly Cure[] = [
  mended(
    'tabs in one row',
    SHEET,
    2,
    typed(SHEET, FIRST, FIRST.replaceAll(',', '\t')),
    'Unexpected row of 1 cell, expected 7; they are parted by another sign than a comma, or stand in the quotes of a text',
    'writes commas and straight quotes',
  ),
  mended(
    'the quotes of a text around a cell',
    RULINGS,
    2,
    typed(RULINGS, `"${SAID}"`, `“${SAID}”`),
    'Unexpected row of 11 cells, expected 10; they are parted by another sign than a comma, or stand in the quotes of a text',
    'writes commas and straight quotes',
  ),
  {
    ...mended(
      'the quotes of a text around a cell, and around a word in the one before it',
      SEARCHES,
      2,
      typed(SEARCHES, 'a shelf in a library,"blocks, families"', '“A shelf” in a library,“blocks, families”'),
      'Unexpected row of 7 cells, expected 6; they are parted by another sign than a comma, or stand in the quotes of a text',
      'writes commas and straight quotes',
    ),
    after: typed(SEARCHES, 'a shelf in a library', '“A shelf” in a library'),
  },
  {
    ...mended(
      'semicolons, and doubled quotes in a cell',
      RULINGS,
      1,
      both(typed(RULINGS, 'in the evening,', 'in ""the evening"",'), files =>
        saved(RULINGS, textAt(files, RULINGS).replace(/,(?! and)/g, ';'))(files),
      ),
      'Unexpected semicolon between the columns, expected a comma',
      'writes commas',
    ),
    after: typed(RULINGS, 'in the evening,', 'in ""the evening"",'),
  },
  {
    ...mended(
      'days as a Danish spreadsheet writes them',
      SEARCHES,
      2,
      both(
        typed(SEARCHES, 'library,not-seen,', 'library,25-11-1999,'),
        typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,05-06-1999,'),
      ),
      'Unexpected `25-11-1999` in `date` and 1 more, expected a date such as 2023-01-20; nearest is `1999-11-25`',
      'writes days as year, month and day',
    ),
    after: both(
      typed(SEARCHES, 'library,not-seen,', 'library,1999-11-25,'),
      typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,1999-06-05,'),
    ),
  },
  {
    ...mended(
      'days of which one tells the order of all',
      SEARCHES,
      2,
      both(
        typed(SEARCHES, 'library,not-seen,', 'library,02/03/1999,'),
        typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,25/12/1999,'),
      ),
      'Unexpected `02/03/1999` in `date` and 1 more, expected a date such as 2023-01-20; nearest is `1999-03-02`, as `25/12/1999` can only be day first',
      'writes days as year, month and day',
    ),
    after: both(
      typed(SEARCHES, 'library,not-seen,', 'library,1999-03-02,'),
      typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,1999-12-25,'),
    ),
  },
  {
    name: 'days of which none tells the order',
    slip: both(
      typed(SEARCHES, 'library,not-seen,', 'library,02/03/1999,'),
      typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,04/05/1999,'),
    ),
    said: [
      {
        at: `${SEARCHES}:2`,
        what: 'Unexpected `02/03/1999` in `date` and 1 more, expected a date such as 2023-01-20; it may be `1999-03-02` (day first) or `1999-02-03` (month first)',
        fix: `look up which stands first, the day or the month, and type each in sources/${SEARCHES} as year, month and day.`,
      },
    ],
    cure: both(typed(SEARCHES, '02/03/1999', '1999-03-02'), typed(SEARCHES, '04/05/1999', '1999-05-04')),
    after: both(
      typed(SEARCHES, 'library,not-seen,', 'library,1999-03-02,'),
      typed(SEARCHES, 'neighbour,not-seen,', 'neighbour,1999-05-04,'),
    ),
  },
  {
    name: 'UTF-16 that lost its last byte',
    slip: savedAs(SEARCHES, text => Buffer.from(text, 'utf16le').subarray(0, -1)),
    said: [
      {
        at: `${SEARCHES}:1`,
        // Lines of 43, 68 and 74 characters with their ends: 185 units of two bytes, without the last byte.
        what: 'Unexpected UTF-16 that ends in half a unit, byte 369 of 369, expected UTF-8',
        fix: `take sources/${SEARCHES} again from where it came, because some of it is missing, and save it as UTF-8.`,
      },
    ],
    cure: both(untouchedBy(fixed), saved(SEARCHES, textAt(mini, SEARCHES))),
  },
  mended(
    'empty rows',
    SHEET,
    3,
    typed(SHEET, 'p2,', ',,,,,,\n\np2,'),
    'Unexpected empty row and 1 more, expected values in every row',
    'takes empty rows out',
  ),
  mended(
    'a line that says how cells are parted, and semicolons',
    SHEET,
    1,
    savedAs(SHEET, text => `sep=;\n${text.replaceAll(',', ';')}`),
    'Unexpected line `sep=;` above the columns, expected them on the first line',
    'takes it out and writes commas',
  ),
  mended(
    'such a line, with the ends of lines that a spreadsheet writes',
    SHEET,
    1,
    savedAs(SHEET, text => `sep=;\n${text.replaceAll(',', ';')}`.replaceAll('\n', '\r\n')),
    'Unexpected line `sep=;` above the columns, expected them on the first line',
    'takes it out and writes commas, and writes line feeds',
  ),
  mended(
    'semicolons, a mark at the begin and the ends of lines that a spreadsheet writes',
    SHEET,
    1,
    savedAs(SHEET, text => `\ufeff${text.replaceAll(',', ';')}`.replaceAll('\n', '\r\n')),
    'Unexpected semicolon between the columns, expected a comma',
    'writes commas, and takes the mark out and writes line feeds',
  ),
  mended(
    'a mark at the begin and the ends of lines of another system',
    SHEET,
    1,
    savedAs(SHEET, text => `\ufeff${text}`.replaceAll('\n', '\r\n')),
    'Unexpected byte-order mark, expected text from the first character',
    'takes the mark out and writes line feeds',
  ),
  mended(
    'such a line in quotes',
    SHEET,
    1,
    savedAs(SHEET, text => `"sep=;"\n${text.replaceAll(',', ';')}`),
    'Unexpected line `"sep=;"` above the columns, expected them on the first line',
    'takes it out and writes commas',
  ),
  mended(
    'carriage returns at the ends of the lines',
    SHEET,
    1,
    savedAs(SHEET, text => text.replaceAll('\n', '\r')),
    'Unexpected carriage return, expected lines that end in a line feed',
    'writes line feeds',
  ),
  mended(
    'a line that says how cells are parted, and commas',
    SHEET,
    1,
    savedAs(SHEET, text => `sep=,\n${text}`),
    'Unexpected line `sep=,` above the columns, expected them on the first line',
    'takes it out and writes commas',
  ),
  mended(
    'UTF-16 with tabs',
    SHEET,
    1,
    savedAs(SHEET, text => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')),
    'Unexpected UTF-16, expected UTF-8',
    'reads it and writes UTF-8',
  ),
  {
    name: 'a title above the columns',
    slip: savedAs(SHEET, text => `Table 1\n${text}`),
    said: [
      {
        at: `${SHEET}:1`,
        what: `Unexpected line \`Table 1\` above the columns, expected \`${HEADER}\` on the first line`,
        fix: `keep what stands above the columns elsewhere, and begin sources/${SHEET} with its columns.`,
      },
    ],
    cure: typed(SHEET, 'Table 1\n', ''),
  },
  {
    name: 'a title above columns that semicolons part',
    slip: savedAs(SHEET, text => `Table 1\n${text.replaceAll(',', ';')}`),
    said: [
      {
        at: `${SHEET}:1`,
        what: `Unexpected line \`Table 1\` above the columns, expected \`${HEADER.replaceAll(',', ';')}\` on the first line`,
        fix: `keep what stands above the columns elsewhere, and begin sources/${SHEET} with its columns; then run \`npm run fix\`, which writes commas.`,
      },
    ],
    cure: files => fixed(typed(SHEET, 'Table 1\n', '')(files)),
  },
  {
    name: 'a quote doubled where a cell opens',
    slip: typed(RULINGS, `"${SAID}"`, `""${SAID}"`),
    said: [
      {
        at: `${RULINGS}:2`,
        what: `Unexpected quote at \`""${SAID}",m\`, expected one before the cell and one behind it, and each inside it doubled`,
        fix: `write one quote before the whole cell and one behind it in sources/${RULINGS}, and "" for each quote inside it.`,
      },
    ],
    cure: typed(RULINGS, `""${SAID}"`, `"${SAID}"`),
  },
  {
    name: 'a quote doubled where a cell closes',
    slip: typed(RULINGS, `"${SAID}"`, `"${SAID}""`),
    said: [
      {
        at: `${RULINGS}:2`,
        what: `Unexpected quote at \`"${SAID}"",m\`, expected one before the cell and one behind it, and each inside it doubled`,
        fix: `write one quote before the whole cell and one behind it in sources/${RULINGS}, and "" for each quote inside it.`,
      },
    ],
    cure: typed(RULINGS, `"${SAID}""`, `"${SAID}"`),
  },
  {
    name: 'a quote inside a quoted cell',
    slip: typed(RULINGS, 'in the evening,', 'in "the evening",'),
    said: [
      {
        at: `${RULINGS}:2`,
        what: `Unexpected quote at \`"${SAID.replace('the evening', '"the evening"')}",m\`, expected one before the cell and one behind it, and each inside it doubled`,
        fix: `write one quote before the whole cell and one behind it in sources/${RULINGS}, and "" for each quote inside it.`,
      },
    ],
    cure: typed(RULINGS, 'in "the evening",', 'in ""the evening"",'),
    after: typed(RULINGS, 'in the evening,', 'in ""the evening"",'),
  },
  {
    name: 'a quote that opens in the first line and ends at the quote of another cell',
    slip: typed(RULINGS, 'decision,state', '"decision,state'),
    said: [
      {
        at: `${RULINGS}:1`,
        what: 'Unexpected quote at `"decision,state,direction,evidence,informants,about,reason,coder`, expected one before the cell and one behind it, and each inside it doubled',
        fix: `write one quote before the whole cell and one behind it in sources/${RULINGS}, and "" for each quote inside it.`,
      },
    ],
    cure: files => fixed(typed(RULINGS, '"decision,state', '"decision",state')(files)),
  },
]
