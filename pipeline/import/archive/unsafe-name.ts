/** Why a name in an archive is refused, in words that go on after "whose name"; nothing where it is that of a file in its folder. */
export function unsafeName(name: string): string | undefined {
  if (name === '') return 'is empty'
  if (/\p{Cc}/u.test(name)) return 'holds a character that nobody sees'
  if (name.includes('\\')) return 'holds a backslash'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'begins outside the archive'
  return name.split('/').includes('..') ? 'leads out of the archive by `..`' : undefined
}
