import { leftInWords } from '../recode/left-in-words.ts'
import { noSuchCode, notToGive } from '../recode/name-to-give.ts'
import { renameCode } from '../recode/rename-code.ts'
import type { Texts } from '../recode/texts.ts'
import { notUnder } from '../recode/under-theme.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { codesOf } from '../review/review-under-way.ts'
import { type Recoding, type Refused, recoding } from './recoding.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** Calls a code otherwise under its own theme, wherever it is named. */
export function recodeRename(run: Run, old: string, now: string): Promise<Said> {
  return recoding(run, ({ underWay: review }, texts) => {
    const refused = noSuchCode(review, old) ?? notToGive(review, now, old) ?? isCode(review, now)
    if (refused !== undefined) return refused
    const [theme = ''] = now.split('.')
    return old.startsWith(`${theme}.`)
      ? renamed(review, texts, old, now)
      : `\`${old}\` would stand under another theme by the name \`${now}\`; that is \`npm run recode -- move ${old} ${theme}\`.`
  })
}

/** Puts a code under another theme, by whose name its own begins. */
export function recodeMove(run: Run, old: string, theme: string): Promise<Said> {
  return recoding(run, ({ underWay: review }, texts) => {
    const now = `${theme}.${old.split('.')[1] ?? ''}`
    const isThere = now === old ? `\`${old}\` stands under \`${theme}\` already.` : undefined
    const refused = noSuchCode(review, old) ?? isThere ?? notUnder(review, old, theme) ?? notToGive(review, now, old)
    return refused ?? isCode(review, now) ?? renamed(review, texts, old, now)
  })
}

function renamed(review: ReviewUnderWay, texts: Texts, old: string, now: string): Recoding | Refused {
  const after = renameCode(review, texts, old, now)
  const themes = [old, now].map(code => code.split('.')[0] ?? '')
  const isMoved = themes[0] !== themes[1]
  return {
    texts: after,
    codes: new Map([[old, now]]),
    touched: new Set(isMoved ? [now, ...themes] : []),
    said: () => [
      `\`${old}\` is called \`${now}\`${isMoved ? `, the last code under \`${themes[1]}\`` : ''}.`,
      ...leftInWords(review, after, [old], [now]),
    ],
  }
}

function isCode(review: ReviewUnderWay, name: string): string | undefined {
  return codesOf(review).some(({ code }) => code.code === name)
    ? `\`${name}\` is a code already; \`npm run recode -- merge\` makes one code of two.`
    : undefined
}
