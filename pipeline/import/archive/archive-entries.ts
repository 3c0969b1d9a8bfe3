import { unsafeName } from './unsafe-name.ts'

/** A file of an archive as its directory names it, with where its bytes stand there. */
export interface Entry {
  name: string
  /** 0 stored, 8 deflated; anything else is not unpacked. */
  method: number
  crc: number
  /** In bytes, as the archive says it: nothing is unpacked beyond that. */
  size: number
  begin: number
  end: number
}

const END = 0x06054b50
const END_LENGTH = 22
const ZIP64_LOCATOR = 0x07064b50
const IN_DIRECTORY = 0x02014b50
const IN_DIRECTORY_LENGTH = 46
const AT_FILE = 0x04034b50
const AT_FILE_LENGTH = 30
/** Of 16 and of 32 bits: that the number stands elsewhere, as ZIP64 has it. */
const ELSEWHERE = [0xffff, 0xffffffff]
const ENCRYPTED = 0x2041
const UTF8 = 0x800

/**
 * The files of a ZIP archive by its directory (PKWARE's APPNOTE 6.3), or why it is not read, in words that go on after the file and a colon. Nothing is
 * unpacked here: names that lead out of a folder, files that share bytes and what the directory says otherwise than the file itself are refused first.
 */
export function archiveEntries(bytes: Uint8Array): Entry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number) => view.getUint16(at, true)
  const u32 = (at: number) => view.getUint32(at, true)
  const at = endOf(bytes, u16, u32)
  if (at === undefined)
    return 'it is no whole ZIP archive, which a project is: it may have been cut off when it was copied; export it again'
  const [disks, n, length, directory] = [u16(at + 4) + u16(at + 6), u16(at + 10), u32(at + 12), u32(at + 16)]
  if (isZip64(at, u32) || [n, length, directory].some(one => ELSEWHERE.includes(one)))
    return 'it is packed as ZIP64, which is for more than four gigabytes; unpack it and pack it again as an ordinary ZIP'
  if (disks > 0) return 'it is a part of an archive of several files; export it as one'
  if (directory + length > at) return BROKEN
  const entries: Entry[] = []
  const names = new Set<string>()
  let next = directory
  for (let one = 0; one < n; one++) {
    if (next + IN_DIRECTORY_LENGTH > at || u32(next) !== IN_DIRECTORY) return BROKEN
    const [flags, method, crc, packed, size] = [
      u16(next + 8),
      u16(next + 10),
      u32(next + 16),
      u32(next + 20),
      u32(next + 24),
    ]
    const [nameLength, beside, offset] = [u16(next + 28), u16(next + 30) + u16(next + 32), u32(next + 42)]
    const nameAt = next + IN_DIRECTORY_LENGTH
    next = nameAt + nameLength + beside
    if (next > at || offset + AT_FILE_LENGTH > directory || u32(offset) !== AT_FILE) return BROKEN
    const rawName = bytes.subarray(nameAt, nameAt + nameLength)
    const name = Buffer.from(rawName).toString((flags & UTF8) === 0 ? 'latin1' : 'utf8')
    const unsafe = unsafeName(name)
    if (unsafe !== undefined) return `it holds a file whose name ${unsafe}; nothing of it was unpacked. Export it again`
    if ((flags & ENCRYPTED) !== 0) return 'it is encrypted; export it again without a password'
    if (names.has(name)) return 'it holds two files by one name; export it again'
    names.add(name)
    const begin = offset + AT_FILE_LENGTH + u16(offset + 26) + u16(offset + 28)
    const own = bytes.subarray(offset + AT_FILE_LENGTH, offset + AT_FILE_LENGTH + u16(offset + 26))
    if (begin + packed > directory || !Buffer.from(own).equals(rawName)) return BROKEN
    if (method === 0 && packed !== size) return BROKEN
    entries.push({ name, method, crc, size, begin, end: begin + packed })
  }
  return share(entries) ? 'it holds files that share bytes, as no tool packs them; export it again' : entries
}

const BROKEN = 'it is no whole ZIP archive: what it says of its files is not what it holds; export it again'

/** Where the end of the directory begins: behind it stands a comment and nothing else. */
function endOf(bytes: Uint8Array, u16: (at: number) => number, u32: (at: number) => number): number | undefined {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (u32(at) === END && at + END_LENGTH + u16(at + 20) === bytes.length) return at
  return undefined
}

function isZip64(end: number, u32: (at: number) => number): boolean {
  return end >= 20 && u32(end - 20) === ZIP64_LOCATOR
}

/** Each file has a head before it, so that one that begins where another has not ended shares bytes with it. */
function share(entries: readonly Entry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.begin - b.begin)
  return sorted.some(({ end }, at) => {
    const next = sorted[at + 1]
    return next !== undefined && end + AT_FILE_LENGTH > next.begin
  })
}
