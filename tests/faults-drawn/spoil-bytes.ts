import { type Spoil, type Text, whole, withLine } from './fault.ts'

/** What programs and merges do to any file. */
export const spoilBytes: Readonly<Record<string, Spoil>> = {
  'Windows-1252 on a row with æøå': (draw, texts) => {
    const found = texts.filter(one => danish(one).length > 0)
    if (found.length === 0) return undefined
    const text = draw.one(found)
    const line = draw.one(danish(text))
    const before = Buffer.from(
      text.lines
        .slice(0, line - 1)
        .map(one => `${one}\n`)
        .join(''),
    )
    const after = Buffer.from(
      text.lines
        .slice(line)
        .map(one => `\n${one}`)
        .join(''),
    )
    return {
      path: text.path,
      bytes: Buffer.concat([before, Buffer.from(text.lines[line - 1] ?? '', 'latin1'), after]),
      line,
      to: line,
    }
  },
  'byte-order mark': (draw, texts) => {
    const text = draw.one(texts)
    return {
      ...whole(
        text.path,
        text.lines.map((line, n) => (n === 0 ? `\ufeff${line}` : line)),
      ),
      line: 1,
      to: 1,
    }
  },
  NUL: (draw, texts) => {
    const { text, line } = anyLine(draw, texts)
    const row = text.lines[line - 1] ?? ''
    const at = draw.below(row.length)
    return { ...withLine(text, line, `${row.slice(0, at)}\0${row.slice(at)}`), line, to: line }
  },
  'merge marker': (draw, texts) => {
    const { text, line } = anyLine(draw, texts)
    const row = text.lines[line - 1] ?? ''
    return { ...withLine(text, line, '<<<<<<< HEAD', row, '=======', row, '>>>>>>> other'), line, to: line + 4 }
  },
  'file that belongs to nothing': (draw, texts) => {
    const { path } = draw.one(texts.filter(one => one.path.split('/').length === 3))
    const name = draw.one(['coding_b.csv', 'coding.a (1).csv', 'facts.xlsx', 'Note.md', 'rulings.csv.orig'])
    return { path: path.replace(/[^/]+$/, name), bytes: Buffer.from('passage;code\n'), line: 1, to: 1 }
  },
  'UTF-16': (draw, texts) => {
    const text = draw.one(texts)
    return { path: text.path, bytes: Buffer.from(`\ufeff${text.lines.join('\n')}`, 'utf16le'), line: 1, to: 1 }
  },
  'empty file': (draw, texts) => ({ path: draw.one(texts).path, bytes: Buffer.alloc(0), line: 1, to: 1 }),
}

/** Lines that Windows-1252 can write and that hold a letter it writes otherwise. */
function danish({ lines }: Text): number[] {
  return lines.flatMap((line, index) =>
    /[æøåÆØÅéöäü]/.test(line) && !/[^\0-\x7f\xa0-\xff]/.test(line) ? [index + 1] : [],
  )
}

function anyLine(draw: Parameters<Spoil>[0], texts: readonly Text[]) {
  const text = draw.one(texts)
  return { text, line: 1 + draw.below(text.lines.length - 1) }
}
