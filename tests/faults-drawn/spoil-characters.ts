import iconv from 'iconv-lite'
import { type Fault, FINDING, isCoding, isStudy, linesLike, type Spoil, type Text, withLine } from './fault.ts'

/** Controls that turn the line, blanks of no width, fillers that look like nothing, tags, private use, noncharacters. */
const UNSEEN = ['\u202e', '\u2066', '\u061c', '\u200b', '\u2060', '\u00ad', '\u3164', '\u{e0041}', '\ue000', '\ufdd0']

/** Letters of other scripts that look like one of ours (Unicode Technical Standard 39, confusables). */
const ALIKE: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р' }

/** Characters that a person does not see, or takes for others. */
export const spoilCharacters: Readonly<Record<string, Spoil>> = {
  'character that nobody sees': (draw, texts) => {
    const text = draw.one(texts)
    const line = draw.one(linesLike(text, /\S/))
    return within(text, line, row => {
      const at = draw.below(row.length + 1)
      return `${row.slice(0, at)}${draw.one(UNSEEN)}${row.slice(at)}`
    })
  },
  'letter of another script in a code': (draw, texts) => {
    const found = texts.filter(one => isCoding(one) && linesLike(one, FINDING).length > 0)
    const text = draw.one(found)
    return within(text, draw.one(linesLike(text, FINDING)), row => {
      const [passage = '', code = '', ...rest] = row.split(',')
      return [passage, code.replace(/[aceop]/, letter => ALIKE[letter] ?? letter), ...rest].join()
    })
  },
  'letter of another script in a missing word': (draw, texts) => {
    const text = draw.one(texts.filter(one => isStudy(one) && linesLike(one, /: not-seen$/).length > 0))
    return within(text, draw.one(linesLike(text, /: not-seen$/)), row => row.replace('seen', 'sеen'))
  },
  'text encoded twice': (draw, texts) => {
    const has = /^(?!- Address|#).*[æøåéöäü]/
    const found = texts.filter(one => isStudy(one) && linesLike(one, has).length > 0)
    if (found.length === 0) return undefined
    const text = draw.one(found)
    return within(text, draw.one(linesLike(text, has)), row => iconv.decode(Buffer.from(row, 'utf8'), 'windows-1252'))
  },
  'placeholder for a value': (draw, texts) => {
    const text = draw.one(texts.filter(one => isStudy(one) && linesLike(one, /^- Status: included$/).length > 0))
    const line = draw.one(linesLike(text, /^- (Authors|Container|Volume|Issue|Language): /))
    return within(text, line, row => row.replace(/: .*/, `: ${draw.one(['TODO', 'todo', '-', 'n/a', 'TBD', '?'])}`))
  },
  'formula after a semicolon': (draw, texts) => {
    const text = draw.one(texts.filter(isStudy))
    const line = draw.one(linesLike(text, /^### p\d+$/)) + 1
    return within(text, line, row => `${row.replace(/\.$/, '')};${draw.one(['=cmd()', '@SUM(1)', ' =1+1', '＝A1'])}.`)
  },
}

function within(text: Text, line: number, changed: (row: string) => string): Omit<Fault, 'kind'> | undefined {
  const row = text.lines[line - 1] ?? ''
  const now = changed(row)
  return now === row ? undefined : { ...withLine(text, line, now), line, to: line }
}
