import { PAGES } from '../../schema/pages.ts'
import { quoted } from '../diagnostics/problem.ts'
import { replaceFile } from '../files/replace-file.ts'
import { withDrafts } from '../recode/draft-codes.ts'
import { noSuchCode } from '../recode/name-to-give.ts'
import { notToSplit } from '../recode/not-to-split.ts'
import { rereadings } from '../recode/rereading.ts'
import { pagePath } from '../review/paths.ts'
import { canonical, read } from '../stages.ts'
import { packetsRefused } from './packet-folder.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/**
 * Writes an entry for each code into which one is to be split and that the codebook has not yet, with a question in the place of each answer. It ends with 1,
 * because the review is not read before they are answered: coders go by that when they read again. What is in the way of giving them out is said first.
 * `undefined` where all of them are there, or the sources hold
 * a problem.
 */
export async function draftSplit(
  run: Run,
  code: string,
  into: readonly string[],
  folder: string,
): Promise<Said | undefined> {
  const input = (await readAll(run)) ?? []
  const before = read(run.sources, input)
  const { review, underWay } = before
  if (review === undefined || problemsFound(run, before, input).length > 0) return undefined
  const missing = into.filter(one => noSuchCode(underWay, one) !== undefined)
  if (missing.length === 0) return undefined
  // Nothing was given out of codes that are not there yet: what stands in the folders of those who read is of something else.
  const packets = rereadings(underWay, code).map(({ coder }) => ({ folder: `${folder}/${coder}`, files: [] }))
  const refused = notToSplit(underWay, code, into) ?? (await packetsRefused(run, folder, packets))
  if (refused !== undefined) return usage(`${refused} Nothing was written.`)
  const { languages: all, coded_in: coded } = review.protocol.review
  const texts = new Map(input.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
  const later = withDrafts(texts, { all, coded }, code, missing)
  const at = input.findIndex(({ path }) => path === PAGES.codebook.file)
  const formed = canonical(input.map(({ path }) => ({ path, bytes: Buffer.from(later.get(path) ?? '') })))[at]
  const path = pagePath(underWay, 'codebook')
  if (!(await replaceFile(run.files, path, input[at]?.bytes, [formed?.text ?? ''])))
    return usage(`${path} was saved while this ran. Nothing was written; run it again.`)
  const named = missing.map(quoted).join(' and ')
  return {
    stdout: `Wrote ${named} into ${path}, beside ${quoted(code)}: theme, \`Wanted\` and \`Origin\` are its own, and a question stands in the place of all else, with what is said there of ${quoted(code)}. Put an answer in the place of each, because coders go by it when they read again; \`npm run check\` tells those that are left. Then run the same again: nothing is given out yet.\n`,
    stderr: '',
    code: 1,
  }
}
