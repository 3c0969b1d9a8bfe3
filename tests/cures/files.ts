import { type Cure, NOTE, SHEET, STUDY } from './cure.ts'
import { both, copied, type Deed, deleted, fixed, mini, renamed, saved, typed } from './sources-in-hand.ts'

/** A file that is called otherwise, and the cure that gives it its name again. */
function misnamed(path: string, instead: string): Cure {
  const name = path.split('/').at(-1) ?? ''
  const other = path.slice(0, path.length - name.length) + instead
  return {
    name: `\`${instead}\` for \`${name}\``,
    slip: renamed(path, other),
    said: [
      {
        at: `${other}:1`,
        what: `Unexpected file \`${instead}\`, expected a file the review knows; it looks like \`${name}\``,
        fix: `rename sources/${other} to ${name}.`,
      },
    ],
    cure: renamed(other, path),
  }
}

/** A workbook as a spreadsheet writes it, of which nothing is read. */
const WORKBOOK = 'PK\u0003\u0004'
const afterCoders = '\n### m\n- Kind: person\n'
const declared: Deed = typed(
  'protocol.md',
  afterCoders,
  `\n### e\n- Kind: person\n- Read: The first page of every invented report.\n- Independent of: k\n${afterCoders.slice(1)}`,
)

const VARANDA = 'studies/santos-1995-varanda'
const BALCONY = 'studies/santos-1995-balcony'
const KEPT_NAME = '- Appraisal: not-possible-from-basis\n- Formerly: santos-1995-varanda\n'

/** The folder of a study that the codebook names twice is renamed, and nothing else; and one of the two things that the message says to do. */
function renamedAlone(cure: (rename: typeof renamed) => Deed, how: string, after?: Deed): Cure {
  return {
    name: `a folder renamed alone, ${how}`,
    slip: renamed(VARANDA, BALCONY),
    said: [
      {
        at: `${BALCONY}/note.md:3`,
        what: 'Unexpected study `santos-1995-balcony`, expected a row in the screening, where it is called `santos-1995-varanda`',
        fix: `rename sources/${BALCONY} to santos-1995-varanda; or call it santos-1995-balcony in sources/screening.csv too, write \`- Formerly: santos-1995-varanda\` under Record, and run \`npm run fix\`.`,
      },
    ],
    cure: cure(renamed),
    ...(after === undefined ? {} : { after }),
  }
}

const STAIRWELL = 'studies/lindqvist-1999-trapphus/coding.m.csv'
const ASTRAY = 'studies/nowak-1996-winda/coding.m.csv'

/** Files and folders that stand elsewhere or are called otherwise. */
export const files: readonly Cure[] = [
  misnamed(SHEET, 'coding_k.csv'),
  misnamed(SHEET, 'coding.K.csv'),
  misnamed(SHEET, 'coding-k.CSV'),
  misnamed(SHEET, 'coding.k.csv.txt'),
  misnamed(SHEET, 'coding.k (1).csv'),
  misnamed(NOTE, 'note.txt'),
  misnamed(NOTE, 'Note.md'),
  misnamed('screening.csv', 'Screening.csv'),
  {
    name: 'a sheet in the folder above that of its study',
    slip: renamed(SHEET, 'studies/coding.k.csv'),
    said: [
      {
        at: 'studies/coding.k.csv:1',
        what: `Unexpected file \`coding.k.csv\`, expected it in the folder of a study or document; it fits sources/${STUDY}`,
        fix: `move sources/studies/coding.k.csv to sources/${SHEET}.`,
      },
    ],
    cure: renamed('studies/coding.k.csv', SHEET),
  },
  // A file that begins with a point is hidden by many systems; here it stands a folder too high as well.
  ...['', 'studies/'].map((above): Cure => {
    const hidden = `${above}.coding.k.csv`
    return {
      name: `a hidden sheet in the folder \`sources/${above}\``,
      slip: renamed(SHEET, hidden),
      said: [
        {
          at: `${hidden}:1`,
          what: `Unexpected file \`.coding.k.csv\`, expected it in the folder of a study or document; it fits sources/${STUDY}`,
          fix: `move sources/${hidden} to sources/${SHEET}.`,
        },
      ],
      cure: renamed(hidden, SHEET),
    }
  }),
  misnamed(SHEET, '.coding.k.csv'),
  // Escape, a line end and a tab: what is done about a file that nothing knows is said once, whatever its name holds.
  ...['\u001b', '\n', '\t'].map((unseen): Cure => {
    const other = `${STUDY}/foo${unseen}.txt`
    return {
      name: `a name of nothing here with ${JSON.stringify(unseen)} in it`,
      slip: saved(other, 'x\n'),
      said: [
        {
          at: `${other}:1`,
          what: 'Unexpected file `foo�.txt`, expected a file the review knows',
          fix: `rename sources/${other}, or move it out of sources.`,
        },
      ],
      cure: deleted(other),
    }
  }),
  {
    name: 'the name of a sheet with escape in it, beside that sheet',
    slip: copied(SHEET, `${STUDY}/coding.k\u001b.csv`),
    said: [
      {
        at: `${STUDY}/coding.k\u001b.csv:1`,
        what: 'Unexpected file `coding.k�.csv`, which holds the same as `coding.k.csv` beside it',
        fix: `delete sources/${STUDY}/coding.k\u001b.csv; sources/${SHEET} holds all that it does.`,
      },
    ],
    cure: deleted(`${STUDY}/coding.k\u001b.csv`),
  },
  {
    name: 'a sheet in the folder of another study',
    slip: renamed(STAIRWELL, ASTRAY),
    said: [
      {
        at: `${ASTRAY}:1`,
        what: 'Unexpected file `coding.m.csv`, expected one of passages of the note beside it; it fits sources/studies/lindqvist-1999-trapphus',
        fix: `move sources/${ASTRAY} to sources/${STAIRWELL}.`,
      },
    ],
    cure: renamed(ASTRAY, STAIRWELL),
  },
  {
    name: 'a sheet of a coder who is not declared',
    slip: copied(SHEET, `${STUDY}/coding.e.csv`),
    said: [
      {
        at: `${STUDY}/coding.e.csv:1`,
        what: 'Unexpected coder `e`, expected a coder of the protocol (`k`, `m`)',
        fix: `rename sources/${STUDY}/coding.e.csv with the letter of its coder, or declare it under Coders in sources/protocol.md.`,
      },
    ],
    cure: declared,
    after: both(copied(SHEET, `${STUDY}/coding.e.csv`), declared),
  },
  {
    name: 'a sheet under the letter of nobody',
    slip: renamed(SHEET, `${STUDY}/coding.e.csv`),
    said: [
      {
        at: `${STUDY}/coding.e.csv:1`,
        what: 'Unexpected coder `e`, expected a coder of the protocol (`k`, `m`)',
        fix: `rename sources/${STUDY}/coding.e.csv to coding.k.csv, or declare it under Coders in sources/protocol.md.`,
      },
    ],
    cure: renamed(`${STUDY}/coding.e.csv`, SHEET),
  },
  {
    name: 'a workbook in place of a sheet',
    slip: both(deleted(SHEET), saved(`${STUDY}/coding.k.xlsx`, WORKBOOK)),
    said: [
      {
        at: `${STUDY}/coding.k.xlsx:1`,
        what: 'Unexpected file `coding.k.xlsx`, expected a file the review knows; it looks like `coding.k.csv`',
        fix: `save what it holds as sources/${SHEET}, as CSV, and move sources/${STUDY}/coding.k.xlsx out of sources.`,
      },
    ],
    cure: both(deleted(`${STUDY}/coding.k.xlsx`), saved(SHEET, mini.get(SHEET) ?? '')),
  },
  {
    name: 'a workbook beside a sheet',
    slip: saved(`${STUDY}/coding.k.xlsx`, WORKBOOK),
    said: [
      {
        at: `${STUDY}/coding.k.xlsx:1`,
        what: 'Unexpected file `coding.k.xlsx`, expected a file the review knows; `coding.k.csv` stands beside it and holds something else',
        fix: `put into sources/${SHEET} what is to count of it, and move sources/${STUDY}/coding.k.xlsx out of sources.`,
      },
    ],
    cure: deleted(`${STUDY}/coding.k.xlsx`),
  },
  {
    name: 'a copy of a folder',
    slip: copied(STUDY, `${STUDY} - Copy`),
    said: [
      {
        at: `${STUDY} - Copy/note.md:1`,
        what: 'Unexpected folder `wojcik-1994-klatka - Copy`, expected an id such as `example-2015-fear`; it is a copy of `wojcik-1994-klatka` and holds the same',
        fix: `delete sources/${STUDY} - Copy; sources/${STUDY} holds all that it does.`,
      },
    ],
    cure: files => new Map([...files].filter(([path]) => !path.startsWith(`${STUDY} - Copy/`))),
  },
  {
    name: 'a copy of a folder in which somebody worked on',
    slip: both(
      copied(STUDY, `${STUDY} - kopi`),
      typed(`${STUDY} - kopi/note.md`, '- Volume: not-applicable', '- Volume: 12'),
    ),
    said: [
      {
        at: `${STUDY} - kopi/note.md:1`,
        what: 'Unexpected folder `wojcik-1994-klatka - kopi`, expected an id such as `example-2015-fear`; it is a copy of `wojcik-1994-klatka` and holds something else',
        fix: `put into sources/${STUDY} what is to count of sources/${STUDY} - kopi and move it out of the sources, or rename it where it is another study.`,
      },
    ],
    cure: files => {
      const worked = files.get(`${STUDY} - kopi/note.md`) ?? ''
      return new Map([...saved(NOTE, worked)(files)].filter(([path]) => !path.startsWith(`${STUDY} - kopi/`)))
    },
    after: typed(NOTE, '- Volume: not-applicable', '- Volume: 12'),
  },
  renamedAlone(rename => both(rename(BALCONY, VARANDA)), 'put back'),
  renamedAlone(
    () =>
      both(
        typed('screening.csv', '\nsantos-1995-varanda,', '\nsantos-1995-balcony,'),
        typed(`${BALCONY}/note.md`, '- Appraisal: not-possible-from-basis\n', KEPT_NAME),
        fixed,
      ),
    'kept under its new name',
    both(
      renamed(VARANDA, BALCONY),
      typed('screening.csv', '\nsantos-1995-varanda,', '\nsantos-1995-balcony,'),
      typed('codebook.md', '- Example: santos-1995-varanda/p1', '- Example: santos-1995-balcony/p1'),
      typed('codebook.md', '- Example: santos-1995-varanda/p2', '- Example: santos-1995-balcony/p2'),
      typed(`${BALCONY}/note.md`, '- Appraisal: not-possible-from-basis\n', KEPT_NAME),
    ),
  ),
]
