/**
 * A path as a command is to have it that somebody copies into a shell: as it is where it holds nothing that parts words or means something there. Double quotes
 * are read by every shell, of Windows too; where something in them would still be read otherwise, single ones stand, which POSIX shells and PowerShell know.
 */
export function forShell(path: string): string {
  if (/^[\p{L}\p{N}_./:@%+=,][\p{L}\p{N}_./:@%+=,~-]*$/u.test(path)) return path
  return /["$`\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`
}
