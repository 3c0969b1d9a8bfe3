import {
  cellsOf,
  FINDING,
  isCoding,
  isSheet,
  isStudy,
  linesLike,
  type Spoil,
  type Text,
  whole,
  withLine,
} from './fault.ts'

/** What hands, word processors and spreadsheets do to a note or sheet. */
export const spoilByHand: Readonly<Record<string, Spoil>> = {
  'line that tells a spreadsheet its separator': (draw, texts) => {
    const text = draw.one(texts.filter(isSheet))
    return { ...whole(text.path, [`sep=${draw.one([',', ';'])}`, ...text.lines]), line: 1, to: 1 }
  },
  'title above the header': (draw, texts) => {
    const text = draw.one(texts.filter(isSheet))
    return { ...whole(text.path, ['Table 1', ...text.lines]), line: 1, to: 2 }
  },
  'row without values': (draw, texts) => {
    const text = draw.one(texts.filter(one => isSheet(one) && one.lines.length > 3))
    const line = 2 + draw.below(text.lines.length - 2)
    const row = ','.repeat(cellsOf(text.lines[0] ?? '').length - 1)
    // A row may go on over several lines: only between whole rows is this one of its own.
    if ((text.lines.slice(0, line).join('').match(/"/g)?.length ?? 0) % 2 === 1) return undefined
    return { ...withLine(text, line, text.lines[line - 1] ?? '', row), line: line + 1, to: line + 1 }
  },
  'state and direction swapped in a row': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    const [passage = '', code = '', state = '', direction = '', ...rest] = cells
    return { ...withLine(text, line, [passage, code, direction, state, ...rest].join()), line, to: line }
  },
  'people parted by a comma': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    const about = cells.at(-1) ?? ''
    return { ...withLine(text, line, [...cells.slice(0, -1), `"${about}, ${about}s"`].join()), line, to: line }
  },
  'rows parted by tabs': (draw, texts) => {
    const { text, line, cells } = finding(draw, texts)
    return { ...withLine(text, line, cells.join('\t')), line, to: line }
  },
  'bullet without its colon': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^- (Year|Design|Basis): /))
    return { ...withLine(text, line, (text.lines[line - 1] ?? '').replace(':', '')), line, to: line }
  },
  'heading with a # too few or too many': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^### [ps]\d+$/))
    const heading = (text.lines[line - 1] ?? '').replace('###', draw.one(['##', '####']))
    return { ...withLine(text, line, heading), line, to: line }
  },
  'passage cut in two by an empty line': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^### p\d+$/)) + 1
    const [first = '', ...others] = (text.lines[line - 1] ?? '').split(' ')
    if (others.length === 0) return undefined
    return { ...withLine(text, line, first, '', others.join(' ')), line, to: line + 2 }
  },
  'passage number used twice': (draw, texts) => {
    const text = draw.one(texts.filter(one => isStudy(one) && linesLike(one, /^### p\d+$/).length > 1))
    const [first = 1, second = 1] = linesLike(text, /^### p\d+$/)
    return { ...withLine(text, second, text.lines[first - 1] ?? ''), line: first, to: second }
  },
  'address for a DOI': (draw, texts) => {
    const found = texts.filter(one => isStudy(one) && linesLike(one, /^- DOI: 10\./).length > 0)
    if (found.length === 0) return undefined
    const text = draw.one(found)
    const line = draw.one(linesLike(text, /^- DOI: 10\./))
    const row = (text.lines[line - 1] ?? '').replace('10.', 'https://doi.org/10.')
    return { ...withLine(text, line, row), line, to: line }
  },
  'range of pages that became a date': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const [line = 1] = linesLike(text, /^- Pages: /)
    return { ...withLine(text, line, `- Pages: ${draw.one(['10–dec', '12-okt', 'maj-15'])}`), line, to: line }
  },
  'number of people with a separator': (draw, texts) => {
    const text = draw.one(texts.filter(one => isStudy(one) && linesLike(one, INFORMANTS).length > 0))
    const [line = 1] = linesLike(text, INFORMANTS)
    const row = (text.lines[line - 1] ?? '').replace(/ \d+ /, ` ${draw.one(['1,200', '1 200', '1.2e3'])} `)
    return { ...withLine(text, line, row), line, to: line }
  },
}

const INFORMANTS = /^- Informants: [a-z-]+ \d+ /

function finding(draw: Parameters<Spoil>[0], texts: readonly Text[]) {
  const text = draw.one(texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0))
  const line = draw.one(linesLike(text, FINDING))
  return { text, line, cells: cellsOf(text.lines[line - 1] ?? '') }
}
