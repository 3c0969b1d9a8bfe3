import type { WordIn } from '../../schema/vocabulary.ts'
import { counted } from '../diagnostics/counted.ts'
import { visible } from '../diagnostics/problem.ts'
import { read } from '../stages.ts'
import { noSource } from './no-source.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, usage } from './said.ts'

/** So many words in a row are a copy, not a coincidence. */
const RUN = 7

/** Kinds of facts that are told in words, so that they can be a copy. */
const IN_WORDS: readonly WordIn<'fact_kind'>[] = ['result', 'recommendation', 'definition']

/** Compares the passages and facts of one note with a saved page. Titles and names are exempt: they stand in the record, which is not compared. */
export async function wording(run: Run, words: readonly string[]): Promise<Said> {
  const [id, path] = words
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const page = path === undefined ? undefined : await run.files.read(await run.files.realPath(path))
  if (page === undefined) return usage(`There is no page at ${path}.`)
  const { underWay } = read(run.sources, input)
  const source = [...underWay.studies, ...underWay.documents].find(one => one.id === id)
  if (source === undefined) return usage(noSource(underWay, id ?? ''))
  const runs = new Set(runsOf(Buffer.from(page).toString('utf8')))
  const texts = [
    ...source.passages.map(({ value, at }) => ({ text: value.text ?? '', place: at('text') })),
    ...source.facts
      .filter(({ value }) => IN_WORDS.includes(value.kind))
      .map(({ value, at }) => ({ text: value.value, place: at('value') })),
  ]
  const shared = texts.flatMap(({ text, place }) =>
    runsOf(text)
      .filter(run => runs.has(run))
      .map(
        run => `${visible(place.path)}:${place.line}:${place.column}: seven words in a row as on the page: ${run}\n`,
      ),
  )
  return shared.length === 0
    ? {
        stdout: `${id}: ${counted(texts.length, 'text')}, none shares seven words in a row with ${path}.\n`,
        stderr: '',
        code: 0,
      }
    : { stdout: shared.join(''), stderr: '', code: 1 }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '))
}
