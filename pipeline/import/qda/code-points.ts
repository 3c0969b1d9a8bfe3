/** Cuts a text by the number of its code points, as REFI-QDA counts places (1.5, chapter 9.2). Nothing where there is no text between the two. */
export function codePoints(text: string): (from: number, to: number) => string | undefined {
  const points = /[\ud800-\udfff]/.test(text) ? Array.from(text) : text
  return (from, to) => {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from || to > points.length)
      return undefined
    const piece = points.slice(from, to)
    return typeof piece === 'string' ? piece : piece.join('')
  }
}
