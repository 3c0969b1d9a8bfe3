import { isMissing } from '../../schema/missing.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import type { Section } from './note.ts'
import { placeOfRow, type Row } from './sheet.ts'
import type { Sources } from './sources.ts'

/** Every text that the sources hold, cell by cell and value by value. Gone through anew by whoever asks. */
export function textsOf(sources: Sources): Iterable<Placed> {
  return { [Symbol.iterator]: () => textsIn(sources) }
}

function* textsIn(sources: Sources): Generator<Placed> {
  const sheets = [
    ...sources.sheets.values(),
    ...[...sources.studies, ...sources.documents].flatMap(folder => [...folder.sheets.values()]),
  ]
  const notes = [
    ...sources.pages.values(),
    ...[...sources.studies, ...sources.documents].flatMap(folder => (folder.note === undefined ? [] : [folder.note])),
  ]
  const says = ({ text }: { text: string }) => text !== '' && !isMissing(text)
  for (const { header, rows } of sheets) {
    yield* header.filter(says)
    for (const row of rows) yield* cellsIn(row).filter(says)
  }
  for (const note of notes) yield* note.sections.flatMap(sectionTexts).filter(says)
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
