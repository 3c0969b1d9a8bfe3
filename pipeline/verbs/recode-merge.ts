import type { Code } from '../../schema/codebook.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { counted } from '../diagnostics/counted.ts'
import { leftInWords } from '../recode/left-in-words.ts'
import { type Merged, mergeCodes } from '../recode/merge-codes.ts'
import { noSuchCode, notToGive } from '../recode/name-to-give.ts'
import { notOne, notUnder } from '../recode/under-theme.ts'
import { pagePath } from '../review/paths.ts'
import type { Read } from '../review/read.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import { carriedCodes } from '../rules/carried-codes.ts'
import { recoding } from './recoding.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

const HOW = 'Say which codes become which: `recode merge <a> <b> into <c>`, where `<c>` is one of them or another name.'

/**
 * Makes one code of several. Where a coder reads them differently in one passage, or they were settled differently there, all such places are listed and nothing
 * is written: to write the rest would leave a codebook in which half of a code is another, and disputes that no build takes.
 */
export async function recodeMerge(run: Run, words: readonly string[]): Promise<Said> {
  const at = words.indexOf('into')
  const [into = '', ...more] = words.slice(at + 1)
  const named = [...new Set(words.slice(0, Math.max(at, 0)))]
  const codes = named.filter(code => code !== into)
  if (at < 2 || into === '' || more.length > 0 || named.length < 2) return usage(HOW)
  return recoding(run, (before, texts) => {
    const review = before.underWay
    const isNew = noSuchCode(review, into) !== undefined
    const refused =
      named.flatMap(code => noSuchCode(review, code) ?? [])[0] ??
      (isNew ? notToGive(review, into, '') : undefined) ??
      named.flatMap(code => notUnder(review, code, into.split('.')[0] ?? '') ?? [])[0] ??
      notOne(review, [...named, into])
    if (refused !== undefined) return refused
    const merged = mergeCodes(before, texts, isNew ? named : codes, into)
    if (merged.problems.length > 0) return merged.problems
    const base = isNew ? (named[0] ?? '') : into
    return {
      texts: merged.texts,
      codes: new Map(codes.map(code => [code, into])),
      touched: new Set([into]),
      said: (_, after) => [
        ...carried(before, after, [...new Set([...named, ...(isNew ? [] : [into])])], into),
        ...joined(merged),
        ...toWrite(
          review,
          base,
          codes.filter(code => code !== base),
          into,
        ),
        ...leftInWords(review, merged.texts, codes, [into]),
      ],
    }
  })
}

/** In how many passages and sources each was, and the one is now. */
function carried(before: Read, after: Read, codes: readonly string[], into: string): string[] {
  const told = ({ underWay }: Read, code: string) => {
    const passages = [...(carriedCodes(underWay).get(code) ?? [])]
    const sources = new Set(passages.map(passage => passage.split('/')[0]))
    return `${counted(passages.length, 'passage')} of ${counted(sources.size, 'study or document', 'studies and documents')}`
  }
  return [
    `\`${into}\` is found in ${told(after, into)}; before, ${codes.map(code => `\`${code}\` in ${told(before, code)}`).join(', ')}.`,
  ]
}

function joined({ sources }: Merged): string[] {
  const places = sources.flatMap(({ id, joined }) => joined.map(({ coder, passage }) => `${id}/${passage} (${coder})`))
  return places.length === 0
    ? []
    : [
        `Where a coder had several of them the rows are one: ${places.join(', ')}. Who says it and whom it concerns are those of all.`,
      ]
}

const SHOWN = ['definition', 'present_means', 'include', 'exclude'] as const satisfies (keyof Code)[]

/** What the entries that are gone said of themselves, for whoever writes what the one code means. */
function toWrite(review: ReviewUnderWay, base: string, gone: readonly string[], into: string): string[] {
  const entries = codesOf(review).filter(({ code }) => gone.includes(code.code))
  return [
    `In ${pagePath(review, 'codebook')} \`${into}\` says of itself what \`${base}\` said. Write there what the one code means; of the others it is gone:`,
    ...entries.flatMap(({ code }) => SHOWN.map(key => `  ${code.code} ${typedKey(key)}: ${code[key]}`)),
  ]
}
