import { type Page, page } from '../../../schema/page-read.ts'
import { keyTyped } from '../../../schema/typed-key.ts'
import type { MarkedText } from '../coded-items/coded-export.ts'
import { onOneLine } from '../plain-line.ts'

/** The pages that the description of a source names, a line each: `Page s1: abstract, https://example.org/record/1`. None where it is no study of a review. */
export function pagesIn(description: string): Page[] {
  return [...description.matchAll(/^Page (s\d+): ([a-z-]+), (\S+)$/gm)].flatMap(([, name, read, address]) => {
    const { data } = page.safeParse({ page: name, read, address })
    return data === undefined ? [] : [data]
  })
}

/** What the description of a marked text says of it as a passage of a review: its place on one of the pages, and its translations. */
export function passageIn(
  description: string,
  pages: readonly Page[],
  tags: readonly string[],
): Pick<MarkedText, 'where' | 'ofReview'> | undefined {
  const said = new Map(
    description.split('\n').flatMap(line => {
      const [, typed = '', value = ''] = /^([A-Za-z-]+): (.+)$/.exec(line) ?? []
      return value === '' ? [] : [[keyTyped(typed), onOneLine(value)] as const]
    }),
  )
  const where = said.get('where') ?? ''
  if (!pages.some(one => where.startsWith(`${one.page}, `))) return undefined
  return { where, ofReview: { translations: Object.fromEntries([...said].filter(([key]) => tags.includes(key))) } }
}
