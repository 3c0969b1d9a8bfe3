import { basename } from 'node:path'
import { ANSWER_READERS, type Answers, isWrong } from '../begin/answer-readers.ts'
import { firstPages } from '../begin/first-pages.ts'
import { PACKAGES, papers, type Tool } from '../begin/papers.ts'
import { asked, optionOf, QUESTION_NAMES, QUESTION_TEXTS, type QuestionName } from '../begin/question-texts.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { NOWHERE } from '../diagnostics/place.ts'
import { BEGIN, END } from '../emit/readme-block.ts'
import { newFolder } from '../files/new-folder.ts'
import { sharedPapers } from '../files/shared-papers.ts'
import { canonical, read } from '../stages.ts'
import { build } from './build.ts'
import { type GivenText, refusedWhereGiven } from './refused-where-given.ts'
import type { Run } from './run.ts'
import { done, type Said, usage } from './said.ts'

/** Puts a question to somebody; `undefined` where nobody answers. */
export type Ask = (question: string) => Promise<string | undefined>

/** What of the program goes into the review, which version it is, and the packed file that it was started from, where it was from one. */
type Program = Omit<Tool, 'from'> & { version: string; packed?: string | undefined }

type Given = Partial<Record<QuestionName, string>>

/**
 * Begins a review in a folder of its own: its sources with what was answered, the papers around them, and all that is made of it so far. What is not given is
 * asked for, where there is somebody to ask; a wrong answer is asked for again, a wrong option ends it. Nothing is written before everything is answered.
 */
export async function init(run: Run, folder: string, given: Given, program: Program, ask?: Ask): Promise<Said> {
  const typed = new Map<QuestionName, string>()
  const answers = await answersFrom(given, ask, typed)
  if (typeof answers === 'string') return usage(`${answers} Nothing was written.`)
  const pages = [...firstPages(answers)].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const formed = canonical(pages).map(({ path, bytes, text }) => ({
    path,
    bytes: text === undefined ? bytes : Buffer.from(text),
  }))
  const reading = read('sources', formed)
  if (reading.problems.length > 0)
    return refusedWhereGiven(
      { ...run, sources: 'sources' },
      reading,
      { input: [], later: formed },
      {
        called: 'the answer',
        textsOf: () => ({ texts: textsIn(typed) }),
      },
    )
  const from = await installedFrom(run, program)
  if (from === undefined)
    return usage(
      `The program was started from ${program.packed}, which is not there any more and belongs into the review: put it back, or pack it again. Nothing was written.`,
    )
  const name = basename(await run.files.realPath(folder))
  const texts = new Map<string, string | Uint8Array>([
    ...formed.map(({ path, bytes }): [string, string] => [`sources/${path}`, bytes.toString('utf8')]),
    ...papers(name, answers, { ...program, from: from.said }, { begin: BEGIN, end: END }),
    ...from.files,
    ...(await sharedPapers()),
  ])
  if (!(await newFolder(run.files, folder, texts)))
    return usage(`${folder} is there already; name a folder that is not there yet. Nothing was written.`)
  const at = (path: string) => `${folder}/${path}`
  const made = await build({
    ...run,
    sources: at('sources'),
    data: at('data'),
    output: at('output'),
    readme: at('README.md'),
  })
  if (made.code !== 0) return made
  const { stdout, stderr } = done(run, next(folder))
  return { ...made, stdout: made.stdout + stdout, stderr: made.stderr + stderr }
}

/**
 * What package.json says that the program is installed from, with the files for it. A packed file goes into the review, so that git has it: whoever works on the
 * review, and its workflows, have no other place to take it from. `undefined` where it is gone.
 */
async function installedFrom({ files }: Run, { name, version, packed }: Program) {
  if (packed === undefined) return { said: version, files: new Map<string, Uint8Array>() }
  const bytes = await files.read(await files.realPath(packed))
  const path = `${PACKAGES}/${name}-${version}.tgz`
  return bytes && { said: `file:${path}`, files: new Map([[path, bytes]]) }
}

function textsIn(typed: ReadonlyMap<QuestionName, string>): GivenText[] {
  return [...typed].map(([name, text]) => ({ text, place: NOWHERE, called: `\`${optionOf(name)}\`` }))
}

function next(folder: string): string {
  return [
    '',
    `The review stands in ${folder}. Its pages say in comments what belongs where; begin with ${folder}/sources/protocol.md and codebook.md.`,
    `  cd ${forShell(folder)} && git init -b main && npm install`,
    '  npm start, whenever something was changed; README.md says the rest',
    '',
  ].join('\n')
}

/** The answers, or what is wrong; `typed` gets what each of them was read from. */
async function answersFrom(
  given: Given,
  ask: Ask | undefined,
  typed: Map<QuestionName, string>,
): Promise<Answers | string> {
  const missing = QUESTION_NAMES.filter(name => given[name] === undefined && usualOf(name) === undefined)
  if (ask === undefined && missing.length > 0)
    return `Not said: ${missing.map(optionOf).join(', ')}; \`init --help\` lists what each is. In a terminal they are asked for.`
  const answers: Record<string, unknown> = {}
  for (const name of QUESTION_NAMES) {
    const tags = (answers.languages ?? []) as readonly string[]
    const read = (text: string | undefined) => {
      if (text === undefined) return undefined
      typed.set(name, plain(text))
      return readAnswer(name, plain(text), tags)
    }
    let answer = read(given[name] ?? (ask === undefined ? usualOf(name) : undefined))
    let before = ''
    while (answer === undefined || (isWrong(answer) && ask !== undefined && given[name] === undefined)) {
      if (isWrong(answer)) before = `No: ${answer.wrong}.\n`
      const text = await ask?.(`${before}${asked(name, tags)} `)
      if (text === undefined) return `${optionOf(name)} was not answered.`
      answer = read(text.trim() === '' ? (usualOf(name) ?? '') : text)
    }
    if (isWrong(answer)) return `Unexpected ${optionOf(name)} ${answer.wrong}.`
    answers[name] = answer
  }
  return answers as unknown as Answers
}

function readAnswer(name: QuestionName, text: string, tags: readonly string[]): unknown {
  const read: (text: string, tags: readonly string[]) => unknown = ANSWER_READERS[name]
  return read(text, tags)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function usualOf(name: QuestionName): string | undefined {
  const question = QUESTION_TEXTS[name]
  return 'usual' in question ? question.usual : undefined
}
