import { plain } from '../canonical/plain-markdown.ts'
import type { Answers } from './answer-readers.ts'
import { OWN_SCRIPT } from './own-script.ts'

/** What of the program goes into the files beside the sources. */
export interface Tool {
  name: string
  /** Where it is installed from: its version, or a file in `PACKAGES`. */
  from: string
  engines: Readonly<Record<string, string>>
  scripts: Readonly<Record<string, string>>
}

/** Where the answer stands in a README. */
interface Marks {
  begin: string
  end: string
}

/** Where a packed program stands in the review that it began. */
export const PACKAGES = 'packages'

const ATTRIBUTES = [
  '* text=auto eol=lf',
  'data/** linguist-generated=true',
  'output/** linguist-generated=true',
  `${PACKAGES}/** -text`,
]
/** What somebody has git leave out everywhere may be packed files. */
const IGNORED = ['node_modules/', 'release/', '.inddragelse-*', `!/${PACKAGES}/*.tgz`]
const OWNERS = [
  '# Who is asked to review a change: write names of people or teams of yours behind the paths, and take the # away.',
  '# *                    @somebody',
  '# /sources/            @somebody-who-codes',
  '# /sources/protocol.md @somebody-who-codes @somebody-for-the-method',
]

/** The files of a new review beside its sources, and beside those that are as the program has them itself. */
export function papers(folder: string, answers: Answers, tool: Tool, marks: Marks): Map<string, string> {
  return new Map([
    ['README.md', readme(answers, tool, marks)],
    ['package.json', manifest(folder, tool)],
    ['.gitattributes', lines(ATTRIBUTES)],
    ['.gitignore', lines(IGNORED)],
    ['.github/CODEOWNERS', lines(OWNERS)],
  ])
}

function manifest(folder: string, { name, from, engines, scripts }: Tool): string {
  const own = {
    name:
      folder
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'review',
    private: true,
  }
  const called = { scripts: scriptsOf(scripts, name), dependencies: { [name]: from }, engines }
  return `${JSON.stringify({ ...own, ...called }, null, 2)}\n`
}

/** The scripts of the program that call one of its verbs, so that what it says to run can be run here. */
function scriptsOf(scripts: Tool['scripts'], name: string): Record<string, string> {
  const called = Object.entries(scripts).flatMap(([script, command]) => {
    const [, verb] = OWN_SCRIPT.exec(command) ?? []
    return verb === undefined ? [] : [[script, `${name} ${verb}`]]
  })
  return Object.fromEntries(called)
}

function readme({ languages: [coded = ''], title, coders }: Answers, { from }: Tool, { begin, end }: Marks): string {
  const [first = 'a', second = 'b'] = coders
  return lines([
    `# ${plain(title[coded] ?? '')}`,
    '',
    begin,
    end,
    '',
    '## Check a number',
    '',
    '`npm ci && npm start` makes `data/`, `output/` and the answer above anew from `sources/`; `output/report.html` opens from disk. `npm run explain -- by-code <code> n_studies` prints what a number rests on, with file and line.',
    '',
    '## Work on it',
    '',
    'The pages in `sources/` say under each heading, in a comment, what stands there. `npm run explain -- <field>` says more.',
    '',
    '1. `sources/protocol.md` says what belongs to the review, `sources/codebook.md` which codes there are. Write both before anything is read, `sources/analysis.md` too. Coders stand there as persons; one that is a program is an `automated-reader`, and `## Roles` says how it read.',
    '2. Searches stand in `sources/searches.csv`, what they found in `sources/screening.csv`.',
    '3. `npm run new -- study author-2020-word --from reference.ris` begins a note. Read the page and answer its questions; a passage is one thing, in your own words, with its place. Set `Status: included`, and write `included` in its row of `sources/screening.csv`; where it has none, add one.',
    `4. Code its passages in \`coding.${first}.csv\` beside it: \`npm run new -- coder ${first} author-2020-word\` writes the sheet. Another reader: \`npm run new -- coder ${second} author-2020-word\`, or \`--packet\` for one who is to see nothing else. Whoever is done stands in \`Coded by\`.`,
    '5. `npm run new -- rulings` writes a row for everything that readers differ on; decide each, with a reason.',
    '6. `npm run fix`, then `npm start`. Every problem is told with its line and how to mend it. `npm run status` says what awaits whom.',
    '',
    'Changes come as pull requests: a workflow checks the sources, another posts what they change and which conclusions they move. Both need `package-lock.json`, which `npm install` writes.',
    ...programKept(from),
  ])
}

/** Where the program stands in the review, and how a newer one comes in its place; nothing where a registry has it. */
function programKept(from: string): string[] {
  const [, file] = /^file:(.*)$/.exec(from) ?? []
  if (file === undefined) return []
  return [
    '',
    `The program itself is \`${file}\`, which git keeps so that everybody can install it. For a newer one put its packed file into \`${PACKAGES}/\`, run \`npm install\` with its path, and delete this one.`,
  ]
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
