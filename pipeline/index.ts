import type { Review } from '../schema/settled.ts'
import { disk } from './files/file-system.ts'
import { pageFiles } from './files/page-files.ts'
import type { Formed } from './ingest/canonical-form.ts'
import type { MadeFile } from './review/made-file.ts'
import type { Read } from './review/read.ts'
import type { SourceFile } from './review/source-file.ts'
import type { TableRows } from './review/table.ts'
import * as stages from './stages.ts'
import { readAll } from './verbs/read-all.ts'

/**
 * What the package exports: the stages as functions from data to data, for whoever builds on them. Nothing here writes, and only `filesIn` reads a review from
 * the disk:
 *
 *     const { review, problems } = read('sources', await filesIn('sources'))
 *
 * Each has its type written out, so that the package names no type of the packages it is made with, but for the schema’s.
 */
export { asText } from './diagnostics/as-text.ts'
export type { Place } from './diagnostics/place.ts'
export type { Problem } from './diagnostics/problem.ts'
export type { Cell, Column, PublishedTable, Row } from './review/table.ts'
export type { Formed, MadeFile, Read, Review, SourceFile, TableRows }

/** The files of a folder of sources, as `read` takes them; none where there is no folder. */
export async function filesIn(sources: string): Promise<SourceFile[]> {
  return (await readAll({ files: disk, sources })) ?? []
}

/** From files to the settled review, or all that is wrong with it; `root` is what messages call the folder. */
export const read: (root: string, files: readonly SourceFile[]) => Read = stages.read

/** Every file of the sources in canonical form. */
export const canonical: (files: readonly SourceFile[]) => Formed[] = stages.canonical

/** The files of `data/`. */
export const settledFiles: (review: Review) => MadeFile[] = stages.settledFiles

/** All tables of a settled review. */
export const aggregate: (review: Review) => TableRows[] = stages.aggregate

/** The files of `output/`. Loads what draws charts. */
export async function emit(review: Review, tables: readonly TableRows[]): Promise<MadeFile[]> {
  return (await stages.emit(review, tables, await pageFiles())).files
}
