import { type Cure, NOTE, SHEET } from './cure.ts'
import { both, type Deed, fixed, saved, textAt, typed } from './sources-in-hand.ts'

const TWO_REPORTS = 'studies/santos-1995-varanda/note.md'
const CODEBOOK = 'codebook.md'

const KEPT = 'p2,meeting.hour,absent,promotes,participant-account,parents,parents'
const FORM = [{ at: `${NOTE}:1`, what: 'spacing and order of a note', fix: 'run `npm run fix`.' }]

const BLANKS = [
  {
    at: `${NOTE}:1`,
    what: 'blanks such as U+00A0 at margins made plain; spacing and order of a note',
    fix: 'run `npm run fix`.',
  },
]

/** A heading typed as another, and the cure that names it as it is meant. */
function heading(path: string, line: number, meant: string, instead: string): Cure {
  return {
    name: `\`${instead}\` for \`${meant}\` in ${path}`,
    slip: wholeLine(path, meant, instead),
    said: [
      {
        at: `${path}:${line}`,
        what: `Unexpected heading \`${instead}\`, expected \`${meant}\``,
        fix: `write \`${meant}\` in sources/${path}.`,
      },
    ],
    cure: wholeLine(path, instead, meant),
  }
}

function wholeLine(path: string, from: string, to: string): Deed {
  return typed(path, `\n${from}\n`, `\n${to}\n`)
}

const YARD = 'studies/kivela-1992-piha/note.md'
const FORMER = '- Formerly: kivela-1992-takapiha'

/** A bullet that is given a second time, below the first, and what is written in place of both. */
function givenTwice(path: string, line: number, first: string, second: string, once: string, fix: string): Cure {
  const [key = ''] = first.slice(2).split(':')
  return {
    name: `\`${second}\` below \`${first}\``,
    slip: wholeLine(path, first, `${first}\n${second}`),
    said: [
      {
        at: `${path}:${line + 1}`,
        what: `Unexpected second field \`${key}\`, expected each field once; the first is sources/${path}:${line}`,
        fix,
      },
    ],
    cure: wholeLine(path, `${first}\n${second}`, once),
    after: wholeLine(path, first, once),
  }
}

function together(path: string, line: number, first: string, second: string, once: string): Cure {
  return givenTwice(path, line, first, second, once, `write \`${once}\` in place of both in sources/${path}.`)
}

/** What is typed into a note in another form. */
export const notes: readonly Cure[] = [
  together(YARD, 32, FORMER, '- Formerly: kivela-1992-aitta', `${FORMER}; kivela-1992-aitta`),
  together(YARD, 32, FORMER, '- Formerly: kivela-1992-aitta; kivela-1992-takapiha', `${FORMER}; kivela-1992-aitta`),
  together(CODEBOOK, 31, '- Formerly: house.sound', '- Formerly: house.din', '- Formerly: house.sound; house.din'),
  together(
    YARD,
    5,
    '- Authors: Kivelä, Äijö; Öhman, Tuula',
    '- Authors: Saari, Sisko',
    '- Authors: Kivelä, Äijö; Öhman, Tuula; Saari, Sisko',
  ),
  givenTwice(
    NOTE,
    6,
    '- Year: 1994',
    '- Year: 1994',
    '- Year: 1994',
    `leave one of them in sources/${NOTE}; both say the same.`,
  ),
  heading(NOTE, 44, '### p3', '## p3'),
  heading(NOTE, 44, '### p3', '#### p3'),
  heading(NOTE, 44, '### p3', '# p3'),
  heading(NOTE, 38, '### p1', '#### p1'),
  heading(NOTE, 37, '## Passages', '### Passages'),
  heading(TWO_REPORTS, 31, '### r1', '#### r1'),
  heading(TWO_REPORTS, 38, '### r2', '#### r2'),
  heading('protocol.md', 13, '### baltic', '## baltic'),
  heading(CODEBOOK, 14, '## house', '### house'),
  heading(CODEBOOK, 17, '### house.noise', '## house.noise'),
  heading(CODEBOOK, 17, '### house.noise', '#### house.noise'),
  {
    name: 'a heading left out',
    slip: typed(NOTE, '## Passages\n', ''),
    said: [
      {
        at: `${NOTE}:37`,
        what: 'Unexpected heading `### p1`, expected `## Passages` above it',
        fix: `write \`## Passages\` on a line above it in sources/${NOTE}.`,
      },
    ],
    cure: typed(NOTE, '### p1\n', '## Passages\n### p1\n'),
  },
  {
    name: 'no colon after the key',
    slip: typed(NOTE, '- Year: 1994', '- Year 1994'),
    said: [
      {
        at: `${NOTE}:6`,
        what: 'Unexpected bullet `Year 1994`, expected a key and a value such as `- Key: value`',
        fix: `write \`- Year: 1994\` in sources/${NOTE}.`,
      },
    ],
    cure: typed(NOTE, '- Year 1994', '- Year: 1994'),
  },
  {
    name: 'a number of a passage used twice',
    slip: typed(NOTE, '### p3', '### p2'),
    said: [
      {
        at: `${NOTE}:44`,
        what: 'Unexpected `p2`, expected `p3`',
        fix: `number them from p1 without a gap in sources/${NOTE}; a passage taken out keeps its number, with \`- Withdrawn: reason\`.`,
      },
    ],
    cure: typed(NOTE, '### p2\nFamilies', '### p3\nFamilies'),
  },
  {
    name: 'a bullet of a word processor',
    slip: typed(NOTE, '- Where: s1, table 2', '•\tWhere: s1, table 2'),
    said: FORM,
    cure: fixed,
  },
  {
    name: 'a no-break blank behind the mark of a bullet',
    slip: typed(NOTE, '- Where: s1, table 2', '-\u00a0Where: s1, table 2'),
    said: BLANKS,
    cure: fixed,
  },
  {
    name: 'a no-break blank behind a key',
    slip: typed(NOTE, '- Where: s1, table 2', '- Where:\u00a0s1, table 2'),
    said: BLANKS,
    cure: fixed,
  },
  {
    name: 'bullets of a word processor in the whole note',
    slip: files => saved(NOTE, textAt(files, NOTE).replace(/^- /gm, '· '))(files),
    said: FORM,
    cure: fixed,
  },
  {
    name: 'a dash for a bullet',
    slip: typed(NOTE, '- Year: 1994', '– Year: 1994'),
    said: FORM,
    cure: fixed,
  },
  {
    name: 'pages as a spreadsheet writes them',
    slip: typed('studies/santos-1995-varanda/note.md', '- Pages: 1-20', '- Pages: 10–dec'),
    said: [
      {
        at: 'studies/santos-1995-varanda/note.md:10',
        what: 'Unexpected `10–dec` in `Pages`, expected a page or a range of pages such as `11-29`, or a word that says why it is missing',
        fix: 'in sources/studies/santos-1995-varanda/note.md write a page or a range of pages such as `11-29`, or where it is missing `not-seen`, `not-reported`, `not-applicable` or `unclear`.',
      },
    ],
    cure: typed('studies/santos-1995-varanda/note.md', '- Pages: 10–dec', '- Pages: 1-20'),
  },
  {
    name: 'a DOI as an address',
    slip: typed('studies/mackey-1997-quay/note.md', '- DOI: 10', '- DOI: https://doi.org/10'),
    said: [
      {
        at: 'studies/mackey-1997-quay/note.md:12',
        what: 'Unexpected DOI `https://doi.org/10.5555/quay-1997`, expected a form such as `10.1234/abc`',
        fix: 'run `npm run fix`, which writes `10.5555/quay-1997`.',
      },
    ],
    cure: fixed,
  },
  {
    name: 'a DOI behind the word for it, and one in the screening as an address that writes its stroke with a percent sign',
    slip: both(
      typed('studies/mackey-1997-quay/note.md', '- DOI: 10', '- DOI: doi:10'),
      typed('screening.csv', ',10.5555/quay-1997,', ',https://dx.doi.org/10.5555%2Fquay-1997,'),
    ),
    said: [
      {
        at: 'screening.csv:6',
        what: 'Unexpected DOI `https://dx.doi.org/10.5555%2Fquay-1997`, expected a form such as `10.1234/abc`',
        fix: 'run `npm run fix`, which writes `10.5555/quay-1997`.',
      },
      {
        at: 'studies/mackey-1997-quay/note.md:12',
        what: 'Unexpected DOI `doi:10.5555/quay-1997`, expected a form such as `10.1234/abc`',
        fix: 'run `npm run fix`, which writes `10.5555/quay-1997`.',
      },
    ],
    cure: fixed,
  },
  {
    name: 'a DOI at the end of a sentence',
    slip: typed('studies/mackey-1997-quay/note.md', 'quay-1997\n', 'quay-1997,\n'),
    said: [
      {
        at: 'studies/mackey-1997-quay/note.md:12',
        what: 'Unexpected DOI `10.5555/quay-1997,`, expected a form such as `10.1234/abc`',
        fix: 'type `10.5555/quay-1997` in sources/studies/mackey-1997-quay/note.md, if that is the DOI.',
      },
    ],
    cure: typed('studies/mackey-1997-quay/note.md', 'quay-1997,\n', 'quay-1997\n'),
  },
  {
    name: 'an empty line inside a passage',
    slip: typed(NOTE, 'in warm flats looked', 'in warm flats\n\nlooked'),
    said: [
      {
        at: `${NOTE}:47`,
        what: 'Unexpected second paragraph `looked at the map on the wall and signed more often.`, expected one paragraph a passage',
        fix: `join the two paragraphs in sources/${NOTE}, or give the second a number of its own.`,
      },
    ],
    cure: typed(NOTE, 'in warm flats\n\nlooked', 'in warm flats looked'),
  },
  {
    name: 'an unfinished merge',
    slip: typed(SHEET, KEPT, `<<<<<<< HEAD\n${KEPT}\n=======\n${KEPT.replace('promotes', 'hinders')}\n>>>>>>> other`),
    said: [
      {
        at: `${SHEET}:3`,
        what: 'Unexpected merge marker `<<<<<<< HEAD`, expected a settled text; its sides stand between the lines 3, 5, 7',
        fix: `keep what is to count of the sides in sources/${SHEET}, and delete the markers in lines 3, 5, 7.`,
      },
    ],
    cure: typed(SHEET, `<<<<<<< HEAD\n${KEPT}\n=======\n${KEPT.replace('promotes', 'hinders')}\n>>>>>>> other`, KEPT),
  },
]
