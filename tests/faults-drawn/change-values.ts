import type { Draw } from './draw.ts'
import { type Change, cellsOf, FINDING, isCoding, isStudy, linesLike, type Text, withLine } from './fault.ts'

/** Values that are others and may well be right: no machine can tell, so they are for `diff` to show. */
export const changeValues: Readonly<Record<string, (draw: Draw, texts: readonly Text[]) => Omit<Change, 'kind'>>> = {
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
}

function cell(draw: Draw, texts: readonly Text[], column: number, words: readonly string[]) {
  const text = draw.one(texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0))
  const line = draw.one(linesLike(text, FINDING))
  const cells = cellsOf(text.lines[line - 1] ?? '')
  const other = draw.one(words.filter(word => word !== cells[column]))
  return withLine(text, line, cells.map((one, index) => (index === column ? other : one)).join())
}
