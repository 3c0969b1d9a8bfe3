import { type Replacement, replaceFiles } from '../files/replace-files.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { awaitsTranslation, translationLines } from './await-translation.ts'
import { filesWith } from './files-with.ts'
import { type Given, refusedWhereGiven } from './refused-where-given.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/**
 * Writes texts of the sources, by their paths in them, as `fix` would leave them, all or none. They are read first as they would then stand: what is wrong then
 * is said in place of writing, where it was given; but for a translation, which can only be added where the text then stands. `left` tells what awaits one.
 */
export async function writeSources(
  run: Run,
  input: readonly SourceFile[],
  texts: ReadonlyMap<string, string>,
  given: Given = {},
): Promise<Said | { left: readonly string[] }> {
  const formed = inForm(filesWith(input, texts), texts)
  const after = read(run.sources, formed, run.onStage)
  const problems = after.problems.filter(one => !awaitsTranslation(one))
  if (problems.length > 0) return refusedWhereGiven(run, { ...after, problems }, { input, later: formed }, given)
  const saved = await replaceFiles(run.files, replacements(run, input, formed))
  return saved === undefined
    ? { left: translationLines(after.problems) }
    : usage(`${saved} was saved while this ran. Nothing was written. Run the same again.`)
}

/** What is written as `fix` would leave it. */
function inForm(later: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] {
  return canonical(later).map(({ path, text }, at) => {
    const file = later[at] as SourceFile
    return texts.has(path) && text !== undefined ? { path, bytes: Buffer.from(text) } : file
  })
}

/** Notes and sheets first, what names them last: where the power fails between the two, the next run finds them as it would write them. */
function replacements(run: Run, input: readonly SourceFile[], formed: readonly SourceFile[]): Replacement[] {
  const old = new Map(input.map(({ path, bytes }) => [path, bytes]))
  const depth = ({ path }: SourceFile) => Number(!path.includes('/'))
  return [...formed]
    .sort((a, b) => depth(a) - depth(b))
    .flatMap(({ path, bytes }) => {
      const before = old.get(path)
      return before !== undefined && Buffer.from(before).equals(bytes)
        ? []
        : [{ path: `${run.sources}/${path}`, before, text: Buffer.from(bytes).toString('utf8') }]
    })
}
