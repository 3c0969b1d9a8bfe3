import { screeningRow, searchRow } from '../../schema/pages-above.ts'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { shapeAnalysis, shapeCodebook, shapeProtocol } from './shape-pages-above.ts'
import type { RawSection } from './shape-section.ts'
import { type RawSheet, shapeSheet } from './shape-sheet.ts'
import { type RawFolder, shapeSource } from './shape-source.ts'
import type { Shaped, ShapedDocument, ShapedStudy } from './shaped.ts'

/** What shaping needs of the sources. */
export interface RawSources {
  path: string
  pages: Map<string, { path: string; sections: RawSection[] }>
  sheets: Map<string, RawSheet>
  studies: RawFolder[]
  documents: RawFolder[]
}

/** Reads all sources with the schema. */
export function shape(sources: RawSources): Outcome<Shaped> {
  const diagnostics: Diagnostic[] = []
  const take = <T>(read: Outcome<T>): T => {
    diagnostics.push(...read.diagnostics)
    return read.value
  }
  const page = <T>(name: string, read: (note: { path: string; sections: RawSection[] }) => Outcome<T | undefined>) => {
    const note = sources.pages.get(name)
    return note === undefined ? undefined : take(read(note))
  }
  const protocol = page('protocol.md', shapeProtocol)
  const codebook = page('codebook.md', shapeCodebook)
  const analysis = page('analysis.md', shapeAnalysis)
  const searches = sources.sheets.get('searches.csv')
  const screening = sources.sheets.get('screening.csv')
  const screened = screening === undefined ? undefined : shapeSheet(screening, screeningRow)
  diagnostics.push(...(screened?.diagnostics ?? []))
  const folders = (list: readonly RawFolder[], kind: 'study' | 'document') =>
    list.flatMap(folder => take(shapeSource(folder, kind)) ?? [])
  const value: Shaped = {
    path: sources.path,
    protocol,
    codebook,
    analysis,
    searches: searches === undefined ? [] : take(shapeSheet(searches, searchRow)),
    screening: screened?.value ?? [],
    screeningWhole: screened !== undefined && screened.diagnostics.length === 0,
    studies: folders(sources.studies, 'study') as ShapedStudy[],
    documents: folders(sources.documents, 'document') as ShapedDocument[],
    folders: { studies: sources.studies.map(f => f.id), documents: sources.documents.map(f => f.id) },
  }
  return { value, diagnostics }
}
