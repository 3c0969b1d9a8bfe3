import type { Draw } from './draw.ts'
import { type Change, cellsOf, FINDING, isCoding, isStudy, linesLike, type Text, whole, withLine } from './fault.ts'

/** Values that are others and may well be right: no machine can tell, so they are for `diff` to show. */
export const changeValues: Readonly<
  Record<string, (draw: Draw, texts: readonly Text[]) => Omit<Change, 'kind'> | undefined>
> = {
  'other direction': (draw, texts) =>
    cell(draw, texts, 3, ['promotes', 'hinders', 'mixed', 'no-relation', 'describes']),
  'other state': (draw, texts) => cell(draw, texts, 2, ['present', 'absent', 'both', 'not-stated']),
  'other evidence': (draw, texts) => cell(draw, texts, 4, ['participant-account', 'author-interpretation', 'cited']),
  'other people': (draw, texts) => cell(draw, texts, 6, ['parents', 'mothers', 'fathers', 'caseworkers']),
  'columns of people swapped in the header': (draw, texts) => {
    const text = draw.one(
      texts.filter(
        one => isCoding(one) && one.lines.some(line => FINDING.test(line) && new Set(cellsOf(line).slice(5)).size > 1),
      ),
    )
    return withLine(text, 1, 'passage,code,state,direction,evidence,about,informants')
  },
  'other place': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^- Where: s\d+, /))
    return withLine(text, line, `${(text.lines[line - 1] ?? '').split(',')[0]}, somewhere else`)
  },
  'other container': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const [line = 1] = linesLike(text, /^- Container: /)
    return withLine(text, line, '- Container: Another journal')
  },
  'sheet of a coder who has not finished': (draw, texts) => {
    const text = draw.one(texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0))
    const coders = [...new Set(texts.filter(isCoding).map(({ path }) => path.slice(-5, -4)))]
    const folder = text.path.replace(/[^/]+$/, '')
    const others = coders.filter(coder => !texts.some(({ path }) => path === `${folder}coding.${coder}.csv`))
    if (others.length === 0) return undefined
    return whole(`${folder}coding.${draw.one(others)}.csv`, text.lines)
  },
  'key in other letters': (draw, texts) => {
    const text = draw.one(texts.filter(one => one.path.endsWith('.md')))
    const keyed = linesLike(text, /^- [A-Z][a-z]+( [a-z]+)*: /)
    if (keyed.length === 0) return undefined
    const line = draw.one(keyed)
    const row = text.lines[line - 1] ?? ''
    return withLine(
      text,
      line,
      row.replace(/^- (.)(.*?):/, (_, first, rest) => `- ${first}${rest.toUpperCase()}:`),
    )
  },
  'bullet of a word processor': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^- (Year|Design|Basis): /))
    return withLine(text, line, (text.lines[line - 1] ?? '').replace(/^-/, draw.one(['•', '–', '·'])))
  },
  'bullets in another order': (draw, texts) => {
    const text = draw.one(texts.filter(one => one.path.endsWith('.md')))
    const pairs = linesLike(text, /^- /).filter(line => /^- /.test(text.lines[line] ?? ''))
    if (pairs.length === 0) return undefined
    const line = draw.one(pairs)
    const [first = '', second = ''] = text.lines.slice(line - 1, line + 1)
    if (first === second) return undefined
    return whole(text.path, [...text.lines.slice(0, line - 1), second, first, ...text.lines.slice(line + 1)])
  },
}

function cell(draw: Draw, texts: readonly Text[], column: number, words: readonly string[]) {
  const text = draw.one(texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0))
  const line = draw.one(linesLike(text, FINDING))
  const cells = cellsOf(text.lines[line - 1] ?? '')
  const other = draw.one(words.filter(word => word !== cells[column]))
  return withLine(text, line, cells.map((one, index) => (index === column ? other : one)).join())
}
