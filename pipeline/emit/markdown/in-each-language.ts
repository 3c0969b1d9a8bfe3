import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { ReportData } from '../report-data.ts'
import { markdownTree } from './markdown-tree.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * A text whole in one language and then whole in the next, under their names, because a forge shows no choice of language. Where there is one language no
 * name stands over it. `more` follows the links to the languages, on the first line.
 */
export function inEachLanguage(
  report: ReportData,
  more: readonly { text: string; url: string }[],
  write: (report: ReportData) => readonly ElementContent[],
): string {
  const named = report.languages.length > 1
  const parts = report.languages.flatMap((language): RootContent[] => {
    const written = markdownTree(write({ ...report, medium: 'markdown', languages: [language] }))
    return named ? [{ type: 'heading', depth: 1, children: [textOf(language.name)] }, ...written] : written
  })
  const languages = report.languages.map(({ name }) => ({ text: name, url: `#${name.toLowerCase()}` }))
  const links = [...(named ? languages : []), ...more].flatMap(({ text, url }, index) => [
    ...(index === 0 ? [] : [textOf(' · ')]),
    { type: 'link' as const, url, children: [textOf(text)] },
  ])
  return writeMarkdown([...(links.length === 0 ? [] : [{ type: 'paragraph' as const, children: links }]), ...parts])
}

const textOf = (value: string) => ({ type: 'text' as const, value })
