import type { Cure } from './cure.ts'
import { both, type Deed, renamed, textAt, typed } from './sources-in-hand.ts'

const RESERVED =
  '`not-seen`, `not-reported`, `not-applicable`, `unclear`, `to-read`, `all`, `none`, `missing`, `anyone`'
const SLUG = `lower-case letters, digits and single hyphens, and none of ${RESERVED}`
const QUAY = 'studies/mackey-1997-quay/note.md'
const TRIAL = 'documents/gaardlauget-1998-proeve'

interface Slip {
  /** Where it is declared, and as which field of its entry. */
  at: string
  field: string
  /** The name as it is, as it is typed with a slip, and what is expected. */
  name: string
  typed: string
  expected: string
  /** Every other place where the mini review names it so, by hand, file by file. */
  uses: readonly string[]
  /** What is said of how many places that is, by hand. */
  told?: [what: string, fix: string]
  /** What to do, where another form of the text is not surely what was meant. */
  write?: string
}

/** A name that is declared in a wrong form, and named so wherever it is named, as after a replacement in all files. */
function declaredSo({ at, field, name, typed: slip, expected, uses, told = ['', ''], write }: Slip): Cure {
  const [path = ''] = at.split(':')
  const replaced = (from: string, to: string) => both(...[path, ...uses].map(one => inAll(one, from, to)))
  return {
    name: `\`${slip}\` as a ${field} and wherever it is named`,
    slip: replaced(name, slip),
    said: [
      {
        at,
        what: `Unexpected \`${slip}\` in \`${field}\`, expected ${expected}${write === undefined ? `; nearest is \`${name}\`` : ''}${told[0]}`,
        fix: `${write ?? `type \`${name}\` in sources/${path}`}${told[1]}.`,
      },
    ],
    cure: replaced(slip, name),
  }
}

/** Types a name in place of another wherever a file has it as a whole word, but for the labels and texts of the review. */
function inAll(path: string, from: string, to: string): Deed {
  return files => {
    const inLine = path.endsWith('.md') ? '(?<=^(?:#|- (?!Da:|En:|Question)).*)' : ''
    const word = new RegExp(`${inLine}(?<![\\w.-])${from}(?![\\w.-])`, 'gm')
    const text = textAt(files, path)
    if (!word.test(text)) throw new Error(`${path} does not hold ${from}`)
    return new Map([...files, [path, Buffer.from(text.replace(word, to))]])
  }
}

const TWO: [string, string] = ['; 2 places name it', ', and in the 2 places that name it']
const SIX: [string, string] = ['; 6 places name it', ', and in the 6 places that name it']
const THREE: [string, string] = ['; 3 places name it', ', and in the 3 places that name it']
const ONE: [string, string] = ['; 1 place names it', ', and in the place that names it']

/** Names whose form is wrong, which are told where they are declared, with how many places name them. */
export const names: readonly Cure[] = [
  declaredSo({ at: 'protocol.md:13', field: 'Region', name: 'baltic', typed: 'Baltic', expected: SLUG, uses: [] }),
  declaredSo({
    at: 'protocol.md:45',
    field: 'Group',
    name: 'relatives',
    typed: 'Relatives',
    expected: SLUG,
    uses: [QUAY],
    told: TWO,
  }),
  declaredSo({
    at: 'protocol.md:58',
    field: 'Quota',
    name: 'harbour',
    typed: 'Harbour',
    expected: SLUG,
    uses: [QUAY, 'studies/durand-1992-cour/note.md'],
    told: TWO,
  }),
  declaredSo({
    at: 'protocol.md:71',
    field: 'Domain',
    name: 'organisation',
    typed: 'Organisation',
    expected: SLUG,
    uses: [`${TRIAL}/outcomes.csv`],
    told: ONE,
  }),
  declaredSo({
    at: 'protocol.md:75',
    field: 'Reason',
    name: 'outside-the-regions',
    typed: 'outside_the_regions',
    expected: SLUG,
    uses: ['screening.csv'],
    told: ONE,
  }),
  declaredSo({
    at: 'analysis.md:8',
    field: 'Scenario',
    name: 'both-see-it',
    typed: 'both_see_it',
    expected: `lower-case letters, digits and single hyphens, and none of \`abstracts\`, \`sampled-by-quota\`, \`one-study\`, \`main\`, \`population-voice\`, \`without-summaries\`, \`one-family\`, ${RESERVED}`,
    uses: [],
  }),
  declaredSo({
    at: 'analysis.md:30',
    field: 'Map',
    name: 'situation',
    typed: 'Situation',
    expected: `lower-case letters, digits and single hyphens, and none of \`region\`, \`informant\`, \`design\`, ${RESERVED}`,
    uses: [],
  }),
  declaredSo({
    at: 'review-findings.md:2',
    field: 'Review finding id',
    name: 'warm-houses',
    typed: 'Warm-houses',
    expected: 'lower-case letters, digits and single hyphens',
    uses: [],
  }),
  declaredSo({
    at: 'claims.md:2',
    field: 'Claim id',
    name: 'noise-keeps-away',
    typed: 'noise_keeps_away',
    expected: 'lower-case letters, digits and single hyphens',
    uses: [],
  }),
  declaredSo({
    at: 'form.md:17',
    field: 'Field',
    name: 'child_living',
    typed: 'Child_living',
    expected: 'lower-case words joined by `_` that no other field of a study has for its name',
    uses: ['analysis.md'],
    told: ONE,
  }),
  declaredSo({
    at: `${TRIAL}/note.md:19`,
    field: 'Page',
    name: 's1',
    typed: 's_1',
    expected: 'a page such as `s1`',
    // The places of four passages, and two facts.
    uses: [`${TRIAL}/facts.csv`],
    told: SIX,
    write: `in sources/${TRIAL}/note.md write a page such as \`s1\``,
  }),
  declaredSo({
    at: `${TRIAL}/note.md:32`,
    field: 'Passage',
    name: 'p4',
    typed: 'p_4',
    expected: 'a passage such as `p1`',
    // A row of each coder, and a claim.
    uses: [`${TRIAL}/coding.k.csv`, `${TRIAL}/coding.m.csv`, 'claims.md'],
    told: THREE,
    write: `in sources/${TRIAL}/note.md write a passage such as \`p1\``,
  }),
  {
    name: 'a folder, its row of the screening and an example under an id that is none',
    slip: both(
      renamed('studies/kivela-1992-piha', 'studies/kivela-92-piha'),
      ...['screening.csv', 'codebook.md'].map(path => typed(path, 'kivela-1992-piha', 'kivela-92-piha')),
    ),
    said: [
      {
        at: 'studies/kivela-92-piha/note.md:1',
        what: 'Unexpected folder `kivela-92-piha`, expected an id such as `example-2015-fear`; 2 places name it',
        fix: 'rename sources/studies/kivela-92-piha to such an id, and in the 2 places that name it.',
      },
    ],
    cure: both(
      renamed('studies/kivela-92-piha', 'studies/kivela-1992-piha'),
      ...['screening.csv', 'codebook.md'].map(path => typed(path, 'kivela-92-piha', 'kivela-1992-piha')),
    ),
  },
  {
    name: 'a folder alone under an id that is none',
    slip: renamed('studies/kivela-1992-piha', 'studies/Kivela-1992-piha'),
    said: [
      {
        at: 'studies/Kivela-1992-piha/note.md:1',
        what: 'Unexpected folder `Kivela-1992-piha`, expected an id such as `example-2015-fear`',
        fix: 'rename sources/studies/Kivela-1992-piha to kivela-1992-piha.',
      },
    ],
    cure: renamed('studies/Kivela-1992-piha', 'studies/kivela-1992-piha'),
  },
]
