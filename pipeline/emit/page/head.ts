import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { textIn } from '../../languages/text-in.ts'
import type { ReportData } from '../report-data.ts'
import { colourRules } from './colour-rules.ts'
import { columnsNamed } from './column-rules.ts'
import { plainText } from './evidence-filters.ts'
import { jsonLd } from './json-ld.ts'
import { languageRules } from './language-rules.ts'

/** The style sheet and the script of the page: files of their own, read as text and handed in. */
export interface PageFiles {
  style: string
  script: string
}

/**
 * The head of a page with such rules of its columns. Its Content-Security-Policy lets the page run its own scripts and styles, by their hashes, show images
 * that are in it, and nothing else: whatever a note could bring in, it neither runs nor loads.
 */
export function head(report: ReportData, { style: rules, script }: PageFiles, columns: readonly string[]): Element {
  const { labels, question } = report.review.protocol.review
  const tags = report.languages.map(({ tag }) => tag)
  const [first = ''] = tags
  const [title, description] = [textIn(labels, first), tags.map(tag => textIn(question, tag)).join(' / ')]
  const style = [colourRules(), rules, languageRules(tags), columnsNamed(columns, tags)].join('\n')
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy([style], [script]) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    plainText(report, 'title', {}, ({ tag }) => textIn(labels, tag)),
    h('meta', { name: 'description', content: description }),
    ...Object.entries({ title, description, type: 'website' }).map(([name, content]) =>
      h('meta', { property: `og:${name}`, content }),
    ),
    h('link', { rel: ['icon'], href: 'data:,' }),
    h('style', style),
    h('script', script),
    h('script', { type: 'application/ld+json' }, scriptData(jsonLd(report))),
  ])
}

function policy(styles: readonly string[], scripts: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  return [
    `default-src 'none'`,
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** Data inside a script element: `<` is written so that no text in it can end the element. */
export function scriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
