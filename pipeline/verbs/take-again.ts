import { counted } from '../diagnostics/counted.ts'
import { quoted } from '../diagnostics/problem.ts'
import { replaceFiles } from '../files/replace-files.ts'
import { leftInWords } from '../recode/left-in-words.ts'
import { withoutSettled, withoutSplit } from '../recode/split-code.ts'
import { type Texts, withTexts } from '../recode/texts.ts'
import { codesOf } from '../review/review-under-way.ts'
import { supersededOf } from '../review/rounds.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { againBack, whereItCameFrom } from './again-back.ts'
import { leftToSettle } from './left-to-settle.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import { replacements } from './recoding.ts'
import { refusedWhereGiven } from './refused-where-given.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, type Said, usage } from './said.ts'

/** What is decided after all readings are in, and is no fault of a sheet. */
const AFTERWARDS = ['ruling-settles-dispute', 'ruling-has-dispute', 'example-exists', 'claim-stands']

/**
 * Takes back what was read again, of all coders at once: where one of two had read a passage again and the other had not, they would differ on it for no
 * reason. The sources are read as they would then be, and what is wrong is said at the line that was filled in.
 */
export async function takeAgain(run: Run, code: string, into: readonly string[], folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const before = read(run.sources, input)
  const wrong = problemsFound(run, before, input)
  if (wrong.length > 0) return { ...reportOf(run, wrong, input), code: 1 }
  const split = codesOf(before.underWay).find(one => one.code.code === code)?.code.split_into
  if (split?.join() !== into.join())
    return usage(`${quoted(code)} is not being split into ${into.map(quoted).join(' and ')}; \`--packet\` begins it.`)
  const back = await againBack(run, input, before, code, into, folder)
  if ('stderr' in back) return back
  const { sheets, problems, files } = back
  const later = withTexts(textsOf(input), ...sheets.map(({ path, text }) => [inSources(run, path), text] as const))
  const superseded = supersededOf(before.underWay.protocol?.value.coders ?? [])
  const settled = withoutSettled(before, code, back.passages, coder => !superseded.has(coder))
  const texts = withTexts(later, ...settled)
  const fresh = read(run.sources, asFiles(texts)).problems.filter(({ rule }) => !AFTERWARDS.includes(rule))
  const all = [...problems, ...fresh.map(problem => whereItCameFrom(problem, sheets))]
  const sides = { input, later: asFiles(texts) }
  if (all.length > 0)
    return refusedWhereGiven(run, { problems: all, mayHideMore: false }, sides, { from: folder, files })
  return write(run, input, withoutSplit(read(run.sources, asFiles(texts)).underWay, texts, code, into), {
    code,
    into,
    n: back.passages.size,
  })
}

async function write(
  run: Run,
  input: readonly SourceFile[],
  texts: Texts,
  { code, into, n }: { code: string; into: readonly string[]; n: number },
): Promise<Said> {
  const formed = canonical(asFiles(texts)).map(({ path, text }) => ({ path, bytes: Buffer.from(text ?? '') }))
  const changed = replacements(run, input, formed)
  const inTheWay = await replaceFiles(run.files, changed)
  if (inTheWay !== undefined) return usage(`${inTheWay} was saved while this ran. Nothing was written; run it again.`)
  const after = read(run.sources, formed)
  const isLeft = codesOf(after.underWay).some(one => one.code.code === code)
  const lines = [
    `Took what was read again of ${counted(n, 'passage')}: ${into.map(quoted).join(' and ')} stand where ${quoted(code)} did. Wrote ${counted(changed.length, 'file')}.`,
    'Rulings and checks on it are taken out, because what they settled is read anew.',
    isLeft
      ? `${quoted(code)} stays in the codebook, because sheets, claims or review findings name it; name there what it became.`
      : `${quoted(code)} is a former name of both.`,
    ...(isLeft ? [] : leftInWords(after.underWay, textsOf(formed), [code], into)),
    ...leftToSettle(after),
  ]
  return { ...done(run, `${lines.join('\n')}\n`), code: 0 }
}

function inSources({ sources }: Run, path: string): string {
  return path.slice(sources.length + 1)
}

function textsOf(input: readonly SourceFile[]): Texts {
  return new Map(input.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
}

function asFiles(texts: Texts): SourceFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
}
