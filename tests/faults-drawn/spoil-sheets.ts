import { cellsOf, FINDING, isCoding, isSheet, linesLike, type Spoil, type Text, whole, withLine } from './fault.ts'

/** What goes wrong with a sheet. */
export const spoilSheets: Readonly<Record<string, Spoil>> = {
  'wrong code': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    const [passage = '', code = '', ...rest] = cells
    const at = code.indexOf('.') + 1 + draw.below(code.length - code.indexOf('.') - 1)
    return {
      ...withLine(text, line, [passage, `${code.slice(0, at)}x${code.slice(at)}`, ...rest].join()),
      line,
      to: line,
    }
  },
  'passage that is not there': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    return { ...withLine(text, line, [`p${80 + draw.below(20)}`, ...cells.slice(1)].join()), line, to: line }
  },
  'wrong direction': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    const wrong = draw.one(['promote', 'Hinders', 'fremmer', 'none', '', 'describes?'])
    return { ...withLine(text, line, cells.map((cell, n) => (n === 3 ? wrong : cell)).join()), line, to: line }
  },
  'swapped columns in the header': (draw, texts) => {
    const { text } = finding(draw, texts)
    const names = cellsOf(text.lines[0] ?? '')
    const at = draw.one([0, 1, 2, 3])
    const [a = '', b = ''] = names.slice(at, at + 2)
    // Told of the header, or of the first row whose values stand under a wrong name.
    const [first = 2] = linesLike(text, FINDING)
    return {
      ...withLine(text, 1, [...names.slice(0, at), b, a, ...names.slice(at + 2)].join()),
      line: 1,
      to: first,
    }
  },
  'shifted row': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    const [first = '', ...rest] = cells
    const shifted = draw.one([[...rest], [...cells, ''], [...rest, first], ['', ...cells]])
    return { ...withLine(text, line, shifted.join()), line, to: line }
  },
  'doubled key': (draw, texts) => {
    const { text, line } = finding(draw, texts)
    const row = text.lines[line - 1] ?? ''
    return { ...withLine(text, line, row, row), line, to: line + 1 }
  },
  'lost quote': (draw, texts) => {
    const text = draw.one(texts.filter(one => isSheet(one) && linesLike(one, /,"[^",]*,[^"]*"/).length > 0))
    const line = draw.one(linesLike(text, /,"[^",]*,[^"]*"/))
    const row = text.lines[line - 1] ?? ''
    const [first, second] = [row.indexOf('"'), row.indexOf('"', row.indexOf('"') + 1)]
    const at = draw.one([first, second])
    // A lost closing quote is met at the next quote in the file: until there nothing tells that the cell did not go on.
    const next = linesLike(text, /"/).find(one => one > line) ?? line
    return { ...withLine(text, line, row.slice(0, at) + row.slice(at + 1)), line, to: at === first ? line : next }
  },
  'semicolons between the columns': (draw, texts) => {
    const text = draw.one(texts.filter(isSheet))
    // Where the sheet holds quotes, the first of them is what a reader of commas stumbles over.
    const [quoted = 1] = linesLike(text, /"/)
    return {
      ...whole(
        text.path,
        text.lines.map(line => cellsOf(line).join(';')),
      ),
      line: 1,
      to: quoted,
    }
  },
  'file cut inside a row': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    return {
      ...whole(text.path, [...text.lines.slice(0, line - 1), cells.slice(0, 1 + draw.below(cells.length - 2)).join()]),
      line,
      to: line,
    }
  },
  'file cut inside a quote': (draw, texts) => {
    const text = draw.one(texts.filter(one => isSheet(one) && linesLike(one, /,"[^",]*,[^"]*"/).length > 0))
    const line = draw.one(linesLike(text, /,"[^",]*,[^"]*"/))
    const row = text.lines[line - 1] ?? ''
    return {
      ...whole(text.path, [...text.lines.slice(0, line - 1), row.slice(0, row.indexOf('"') + 3)]),
      line,
      to: line,
    }
  },
}

/** A row of a coder that names a code. */
function finding(draw: Parameters<Spoil>[0], texts: readonly Text[]) {
  const text = draw.one(texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0))
  const line = draw.one(linesLike(text, FINDING))
  return { text, line, cells: cellsOf(text.lines[line - 1] ?? '') }
}
