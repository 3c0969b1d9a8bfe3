import { systemReason } from '../files/system-fault.ts'
import type { Run } from './run.ts'

export const NO_SUCH_FILE = 'there is no such file'

/** The bytes of a file that somebody names, or why there are none. A link is followed, because somebody named it. */
export async function givenFile(
  { files }: Pick<Run, 'files'>,
  path: string,
  tooLarge: string,
): Promise<Uint8Array | string> {
  try {
    return (await files.read(await files.realPath(path))) ?? NO_SUCH_FILE
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = code === 'ERR_FS_FILE_TOO_LARGE' ? `it is too large; ${tooLarge}` : systemReason(code)
    if (reason === undefined) throw error
    return reason
  }
}
