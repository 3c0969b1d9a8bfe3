import { isStudy, linesLike, type Spoil, type Text, whole, withLine } from './fault.ts'

const REQUIRED = [
  'Status',
  'Coded by',
  'Authors',
  'Year',
  'Container',
  'Setting countries',
  'Design',
  'About',
  'Basis',
  'Results seen',
  'Appraisal',
]

/** What goes wrong with a note. */
export const spoilNotes: Readonly<Record<string, Spoil>> = {
  'unknown field': (draw, texts) => {
    const { text, line } = bullet(draw, texts, 'Year')
    return {
      ...withLine(text, line, text.lines[line - 1] ?? '', `- ${draw.one(['Mood', 'Yeer', 'Notes', 'Lande'])}: good`),
      line: line + 1,
      to: line + 1,
    }
  },
  'doubled bullet': (draw, texts) => {
    const { text, line } = bullet(draw, texts, draw.one(REQUIRED))
    const twice = text.lines[line - 1] ?? ''
    return { ...withLine(text, line, twice, twice), line, to: line + 1 }
  },
  'missing bullet': (draw, texts) => {
    const { text, line } = bullet(draw, texts, draw.one(REQUIRED))
    const [record = 1] = linesLike(text, /^## Record$/)
    return { ...withLine(text, line), line: record, to: record }
  },
  'wrong country': (draw, texts) =>
    spoilt(draw, texts, 'Setting countries', ['XX', 'UK', 'Danmark', 'dk', 'DK, NO', 'DK; DK']),
  'wrong year': (draw, texts) => spoilt(draw, texts, 'Year', ['1899', '20155', '2015a', 'ca. 2015', '2999', '15']),
  'wrong word': (draw, texts) =>
    spoilt(draw, texts, draw.one(['Design', 'Basis', 'Results seen', 'Status']), [
      'kvalitativ',
      'fuld tekst',
      'ja',
      'Included',
    ]),
  'passage without its place': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^- Where: s\d+, /))
    const where = draw.one(['- Where: s77, abstract', '- Where: abstract', '- Where: s1'])
    return { ...withLine(text, line, where), line, to: line }
  },
  'note cut inside its record': (draw, texts) => {
    const { text, line } = bullet(draw, texts, draw.one(['Design', 'Year', 'Informants']))
    const [record = 1] = linesLike(text, /^## Record$/)
    return { ...whole(text.path, [...text.lines.slice(0, line), '']), line: 1, to: record }
  },
}

function bullet(draw: Parameters<Spoil>[0], texts: readonly Text[], key: string) {
  const like = new RegExp(`^- ${key}: `)
  // A draft may still lack what it will hold.
  const finished = texts.filter(one => isStudy(one) && linesLike(one, /^- Status: draft$/).length === 0)
  const text = draw.one(finished.filter(one => linesLike(one, like).length > 0))
  return { text, line: linesLike(text, like)[0] ?? 1 }
}

function spoilt(draw: Parameters<Spoil>[0], texts: readonly Text[], key: string, values: readonly string[]) {
  const { text, line } = bullet(draw, texts, key)
  return { ...withLine(text, line, `- ${key}: ${draw.one(values)}`), line, to: line }
}
