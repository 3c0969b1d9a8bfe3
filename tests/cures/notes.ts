import { type Cure, NOTE } from './cure.ts'
import { type Deed, typed } from './sources-in-hand.ts'

const TWO_REPORTS = 'studies/santos-1995-varanda/note.md'
const CODEBOOK = 'codebook.md'

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

/** What is typed into a note in another form. */
export const notes: readonly Cure[] = [
  heading(NOTE, 44, '### p3', '## p3'),
  heading(NOTE, 44, '### p3', '#### p3'),
  heading(NOTE, 44, '### p3', '# p3'),
  heading(NOTE, 38, '### p1', '#### p1'),
  heading(NOTE, 37, '## Passages', '### Passages'),
  heading(TWO_REPORTS, 31, '### r1', '#### r1'),
  heading(TWO_REPORTS, 38, '### r2', '#### r2'),
  heading('protocol.md', 14, '### baltic', '## baltic'),
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
]
