/** What systems and programs leave beside files without being asked, some of it only while a file is open. Nobody's work is in it. */
const LEFT: readonly RegExp[] = [
  // Finder: of a folder, its picture and name, and what it keeps beside a file on a disk of another system.
  /^\.DS_Store$/,
  /^Icon\r$/,
  /^\.localized$/,
  /^\._/,
  // Explorer, and the file manager of KDE.
  /^(Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
  /^\.directory$/,
  // Office, LibreOffice, vim and Emacs while a file is open in them.
  /^~\$/,
  /^\.~lock\..*#$/,
  /^\..*\.sw[a-p]$/,
  /^\.#/,
  // Network disks, of a file that is deleted while it is open.
  /^\.(nfs[0-9a-f]{8,}|fuse_hidden[0-9a-f]{8,})$/,
]

/** True of the path of such a file. */
export function isLeftBySystem(path: string): boolean {
  const name = path.split(/[/\\]/).at(-1) ?? path
  return LEFT.some(one => one.test(name))
}
