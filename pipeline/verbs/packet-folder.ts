import { onceKnown } from '../encoding/known-text.ts'
import { checkoutOf } from '../files/git.ts'
import { isWithin } from '../files/is-within.ts'
import { isLeftBySystem } from '../files/left-by-system.ts'
import { isOwnFile } from '../files/own-files.ts'
import { writeWhole } from '../files/write-whole.ts'
import { isPacketFile } from '../packet/packet-name.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TextFile } from '../review/text-file.ts'
import { fromSpreadsheet } from './from-spreadsheet.ts'
import type { Run } from './run.ts'

/** Writes a packet into a folder outside the review, whole. Says why not where it did not. */
export async function writePacket(run: Run, folder: string, files: readonly TextFile[]): Promise<string | undefined> {
  const refused = await packetRefused(run, folder, files)
  if (refused !== undefined) return refused
  for (const { path, text } of files) await writeWhole(run.files, `${folder}/${path}`, text)
  return undefined
}

/**
 * Why a packet cannot be written into a folder: what lies in the repository is seen by whoever reads blind, and what stands in the folder already may be
 * somebody's only copy. The same packet may be written again, as long as nothing in it was filled in.
 */
async function packetRefused(run: Run, folder: string, files: readonly TextFile[]): Promise<string | undefined> {
  const { files: system } = run
  const real = await system.realPath(folder)
  const own = [run.sources, run.data, run.output]
  const checkouts = await Promise.all([checkoutOf('.'), checkoutOf(run.sources)])
  for (const outer of [...own, ...checkouts.flatMap(one => one ?? [])])
    if (isWithin(await system.realPath(outer), real))
      return `${folder} lies in ${outer}, where everything can be read. Name a folder outside it.`
  const there = (await system.list(folder)).filter(({ path }) => !isLeftBySystem(path) && !isOwnFile(path))
  for (const { path, is } of there) {
    const file = files.find(one => one.path === path)
    if (file === undefined || is !== 'file')
      return `${folder} holds ${path}, which is not of this packet. Name another folder, or empty it first.`
    const bytes = (await system.read(`${folder}/${path}`)) ?? new Uint8Array()
    if (path.endsWith('.csv') && Buffer.from(bytes).toString('utf8') !== file.text)
      return `${folder}/${path} is filled in, or is the sheet of other passages. Name another folder, or move it away.`
  }
  return undefined
}

/** A folder is an error to read as a file. */
export async function isFile({ files }: Run, path: string): Promise<boolean> {
  const bytes = await files.read(path).catch(() => undefined)
  return bytes !== undefined
}

/** The same of several packets in one folder, asked before anything is written elsewhere. */
export async function packetsRefused(
  run: Run,
  folder: string,
  packets: readonly { folder: string; files: readonly TextFile[] }[],
): Promise<string | undefined> {
  if (await isFile(run, folder)) return `${folder} is a file; name a folder.`
  for (const packet of packets) {
    const refused = await packetRefused(run, packet.folder, packet.files)
    if (refused !== undefined) return refused
  }
  return undefined
}

/** The files of a packet that comes back, its sheets as the sources would have them; what else lies in the folder is passed over. */
export async function readPacket(
  { files }: Run,
  folder: string,
  input: readonly SourceFile[],
): Promise<Map<string, Uint8Array>> {
  const known = onceKnown(input)
  const there = (await files.list(folder)).filter(({ path, is }) => is === 'file' && isPacketFile(path))
  const read = await Promise.all(there.map(async ({ path }) => [path, await files.read(`${folder}/${path}`)] as const))
  return new Map(
    read.flatMap(([path, bytes]) =>
      bytes === undefined ? [] : [[path, path.endsWith('.csv') ? fromSpreadsheet(bytes, known) : bytes]],
    ),
  )
}
