import { isMissing } from '../../schema/missing.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import type { Section } from './note.ts'
import { placeOfRow, type Row, type Sheet } from './sheet.ts'
import type { Sources } from './sources.ts'

/** Every text that the sources hold, cell by cell and value by value, and the paths of the files they stand in. Gone through anew by whoever asks. */
export interface Texts extends Iterable<Placed> {
  files: () => Set<string>
}

export function textsOf(sources: Sources): Texts {
  return {
    *[Symbol.iterator]() {
      for (const file of textsByFile(sources)) yield* file
    },
    // The first text of a file says where it stands, and the place of no other is worked out.
    files: () => {
      const paths = new Set<string>()
      for (const [first] of textsByFile(sources)) if (first !== undefined) paths.add(first.place.path)
      return paths
    },
  }
}

function* textsByFile(sources: Sources): Generator<Iterable<Placed>> {
  const folders = [...sources.studies, ...sources.documents]
  for (const sheet of [...sources.sheets.values(), ...folders.flatMap(({ sheets }) => [...sheets.values()])])
    yield sheetTexts(sheet)
  for (const note of [...sources.pages.values(), ...folders.flatMap(({ note }) => note ?? [])])
    yield note.sections.flatMap(sectionTexts).filter(says)
}

function* sheetTexts({ header, rows }: Sheet): Generator<Placed> {
  yield* header.filter(says)
  for (const row of rows) yield* cellsIn(row).filter(says)
}

function says({ text }: { text: string }): boolean {
  return text !== '' && !isMissing(text)
}

/** Placed when somebody asks where they stand: of a million cells hardly any is told of. */
function cellsIn(row: Row): Placed[] {
  return row.texts.map((text, at) => ({
    text,
    get place() {
      return row.cell(at)?.place ?? placeOfRow(row)
    },
  }))
}

function sectionTexts(section: Section): { text: string; place: Place }[] {
  return [
    section.heading,
    ...section.fields.map(field => field.value),
    ...section.items,
    ...section.paragraphs,
    ...section.sections.flatMap(sectionTexts),
  ]
}
