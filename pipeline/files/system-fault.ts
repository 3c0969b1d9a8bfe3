/**
 * What the system said when a file could not be read or written, in one line; `undefined` for any other error, which is a bug of ours and shows its
 * stack.
 */
export function systemFault(error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
    ? `The files could not be read or written: ${message.replace(/\s+/g, ' ')}\n`
    : undefined
}
