/**
 * Why a file could not be read or written, in one line; `undefined` where it was not the system that refused, which is a bug of ours and shows its stack.
 *
 * The system's word for it stands behind in brackets, because a search for it finds what others did.
 */
export function systemFault(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined
  const at = path === undefined ? '' : `${path}: `
  return `The files could not be read or written: ${at}${systemReason(code) ?? 'the system refused it'} (${code}).\n`
}

/** What a word of the system means to whoever named a file; `undefined` for a rare one. */
export function systemReason(code: string): string | undefined {
  return REASONS[code]
}

const CLOSED = 'it is closed to you; give yourself leave to read and write it'
const NOT_THERE = 'there is no such file or folder'
const NO_PLACE = 'no space is left for what is to be written; make room and run this again'
const NO_FILE = 'it is a pipe or a device where a file is expected'

const REASONS: Record<string, string> = {
  ENOENT: NOT_THERE,
  ENOTDIR: 'a file stands there, or above it, where a folder has to be; name another place',
  EISDIR: 'a folder stands where a file is expected; name the file in it',
  ELOOP: 'a link stands where a file is expected; put the file itself there',
  ENOTSUP: NO_FILE,
  ENXIO: NO_FILE,
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: 'the disk can be read only',
  ENOSPC: NO_PLACE,
  EDQUOT: NO_PLACE,
  EMFILE: 'too many files are open; run this again',
  EIO: 'the disk could not be read or written',
}
