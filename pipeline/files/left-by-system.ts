/** What systems and programs leave beside files without being asked, some of it only while a file is open. Nobody's work is in it. */
const LEFT: readonly RegExp[] = [
  // Finder, and what it keeps beside a file on a disk of another system.
  /^\.DS_Store$/,
  /^\._/,
  // Explorer, and the file manager of KDE.
  /^(Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
  /^\.directory$/,
  // Office, LibreOffice, vim and Emacs while a file is open in them.
  /^~\$/,
  /^\.~lock\..*#$/,
  /^\..*\.sw[a-p]$/,
  /^\.#/,
]

/** True of the path of such a file. */
export function isLeftBySystem(path: string): boolean {
  const name = path.split(/[/\\]/).at(-1) ?? path
  return LEFT.some(one => one.test(name))
}
