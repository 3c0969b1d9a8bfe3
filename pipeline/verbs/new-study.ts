import { type FieldOf, fieldOf } from '../../schema/dictionary.ts'
import { inLanguage } from '../../schema/flat-labels.ts'
import { recordWith } from '../../schema/form.ts'
import { SOURCE_ID } from '../../schema/ids.ts'
import { isMissing } from '../../schema/missing.ts'
import { OPEN_TITLE, openQuestion } from '../../schema/open-question.ts'
import { page } from '../../schema/page-read.ts'
import { PAGES } from '../../schema/pages.ts'
import { passage } from '../../schema/passage.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { type NotePart, writeNote } from '../canonical/note.ts'
import { isEncoding } from '../encoding/encodings.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { helpWith } from '../explain/fields.ts'
import { namesDeclared } from '../explain/names-declared.ts'
import { replaceFile } from '../files/replace-file.ts'
import { notePath, sourcePath } from '../review/paths.ts'
import { publicationsMet } from '../review/publications-met.ts'
import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceFile } from '../review/source-file.ts'
import { canonical, read } from '../stages.ts'
import { readAll } from './read-all.ts'
import { referenceFrom } from './reference-from.ts'
import type { Run } from './run.ts'
import { isThere, NO_SOURCES, noEncoding, type Said, usage } from './said.ts'

/** What a study can only have later, so that its draft does not ask for it. */
const LATER = ['formerly', 'withdrawn', 'report', 'added', 'translations', 'reread']

/**
 * Writes a draft in which every bullet asks its question and says what may stand there; what a reference file gives is filled in, and what of it could not
 * be is said. A draft enters nothing until its status is `included`, and `check` takes the questions that still stand in it for values that are not there
 * yet.
 */
export async function newStudy(
  run: Run,
  id: string,
  {
    from,
    record: number,
    encoding,
  }: { from?: string | undefined; record?: string | undefined; encoding?: string | undefined } = {},
): Promise<Said> {
  if (encoding !== undefined && !isEncoding(encoding)) return noEncoding(encoding)
  if (!SOURCE_ID.test(id)) return usage(`\`${id}\` is no id; expected a form such as \`example-2015-fear\`.`)
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const taken = [`studies/${id}`, `documents/${id}`].find(folder => input.some(file => isTaken(folder, file)))
  if (taken !== undefined) return isThere(`${run.sources}/${taken}`)
  const found =
    from === undefined ? undefined : await referenceFrom(run, from, number, { known: onceKnown(input), from: encoding })
  if (typeof found === 'string') return usage(found)
  const review = read(run.sources, input).underWay
  const { form } = review
  const screened = screenedAs(review, id)
  const given = new Map<string, string>([['status', 'draft'], ...screened, ...(found?.reference.fields ?? [])])
  // What was added to the form may be left out of studies that were read before, and of no new one.
  const record = fieldsOf(recordWith(form?.value.fields.map(one => ({ ...one, added: undefined })) ?? []))
  const answered = (field: FieldOf) => ({
    ...field,
    value: given.get(field.key) ?? openQuestion(field, namesDeclared(field.names, review)),
  })
  const parts = [
    partOf(2, 'Record', record.map(answered)),
    { ...partOf(2, 'Pages', []), parts: [partOf(3, 's1', fieldsBeneath(page).map(answered))] },
    {
      ...partOf(2, 'Passages', []),
      parts: [partOf(3, 'p1', [...fieldsBeneath(passage), ...translationsAsked(review)].map(answered))],
    },
  ]
  const path = notePath({ path: sourcePath({ path: run.sources }, 'study', id) })
  const text = writeNote([
    { depth: 1, heading: found?.reference.title || screened.get('title') || OPEN_TITLE, blocks: [], parts },
  ])
  if (!(await replaceFile(run.files, path, undefined, inForm(text, path.slice(run.sources.length + 1), input))))
    return isThere(path)
  const asked = [...record.filter(({ key }) => !given.has(key)), ...fieldsBeneath(page), ...fieldsBeneath(passage)]
  return {
    stdout: `Wrote ${path} as a draft. Each bullet asks its question after \`?\` and says what may stand there: put the answer in the place of all that. \`npm run explain -- <field>\` says more of one.\nWhat a reference file says is no page that was read: check every field against one.\n\n${helpWith(asked)}\n`,
    stderr: [...(found?.remarks ?? []), ...metAlready(review, id, given.get('doi'))].map(line => `${line}\n`).join(''),
    code: 0,
  }
}

/** The same DOI under another id, said before anybody reads the publication once more. */
function metAlready(review: ReviewUnderWay, id: string, doi = ''): string[] {
  const other = publicationsMet(review).find(one => one.id !== id && one.doi?.toLowerCase() === doi.toLowerCase())
  if (other === undefined) return []
  const { path, line } = other.placeOf('doi')
  return [
    `The review has the DOI \`${doi}\` already, of \`${other.id}\` in ${path}:${line}: compare the two before you read on.`,
  ]
}

/** What the screening has of the record under that id, so that nobody types it again; nothing where it has none. */
function screenedAs({ screening }: ReviewUnderWay, id: string): Map<string, string> {
  const row = screening.find(({ value }) => value.record_id === id)?.value
  if (row === undefined) return new Map()
  const { title, authors, year, doi } = row
  return new Map(Object.entries({ title, authors, year: String(year), doi }).filter(([, cell]) => !isMissing(cell)))
}

/** The draft as `fix` would leave it: what a reference file gives may hold blanks and bars that have one form here. */
function inForm(text: string, path: string, input: readonly SourceFile[]): string {
  const pages = input.filter(file => file.path === PAGES.protocol.file || file.path === PAGES.form.file)
  return canonical([...pages, { path, bytes: Buffer.from(text) }]).at(-1)?.text ?? text
}

/** Something stands in the folder, or in its place, or a link stands in that of a folder above. */
function isTaken(folder: string, { path, unread }: SourceFile): boolean {
  const isFolder = unread?.is === 'empty folder'
  return path.startsWith(`${folder}/`) || (unread !== undefined && !isFolder && `${folder}/`.startsWith(`${path}/`))
}

function fieldsOf(schema: Parameters<typeof fieldOf>[0]): FieldOf[] {
  return Object.keys(schema.shape)
    .filter(key => !LATER.includes(key))
    .flatMap(key => fieldOf(schema, key, key === 'text' ? 'text' : 'bullet'))
}

/** The fields under an entry's heading. */
function fieldsBeneath(entry: Parameters<typeof fieldOf>[0]): FieldOf[] {
  return fieldsOf(entry).slice(1)
}

/** What a passage says in the languages into which others of the review are translated, which it then has to be too. */
function translationsAsked(review: ReviewUnderWay): FieldOf[] {
  const passages = finishedSourcesOf(review).flatMap(source => source.passages)
  const tags = new Set(passages.flatMap(({ value }) => Object.keys(value.translations ?? {})))
  return [...tags].flatMap(tag =>
    fieldOf(passage, 'translations', 'bullet').map(field => {
      const typed = typedKey(inLanguage(field.key, tag))
      return { ...field, key: typed, typed, isOptional: false }
    }),
  )
}

/** A heading with a bullet for each field. */
function partOf(depth: number, heading: string, fields: readonly (FieldOf & { value: string })[]): NotePart {
  const blocks = fields.map(({ stands, typed, value }) =>
    stands === 'text'
      ? { kind: 'paragraph' as const, text: value }
      : { kind: 'bullet' as const, text: `${typed}: ${value}` },
  )
  return { depth, heading, blocks, parts: [] }
}
