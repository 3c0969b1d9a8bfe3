import { readFileSync } from 'node:fs'

/** The page of questions, whose blocks are run as they stand there. */
export const QUESTIONS = 'tests/consumers/questions.md'

export type Language = 'r' | 'python' | 'sql'

export interface Question {
  /** The heading: a number and the question. */
  title: string
  /** The one table it is answered from. */
  table: string
  code: Record<Language, string>
}

const ANSWER = /(<!-- answer -->\n).*?(?=<!-- end of answer -->)/s

export function questions(page = readFileSync(QUESTIONS, 'utf8')): Question[] {
  return parts(page).map(part => ({
    title: /^## (.*)/.exec(part)?.[1] ?? '',
    table: /^Table: `([\w-]+)`/m.exec(part)?.[1] ?? '',
    code: { r: blockOf(part, 'r'), python: blockOf(part, 'python'), sql: blockOf(part, 'sql') },
  }))
}

/** The page with each answer in its place, as a table. */
export function answered(answers: readonly (readonly Row[])[], page = readFileSync(QUESTIONS, 'utf8')): string {
  const [start = ''] = page.split(/^(?=## )/m)
  return (
    start +
    parts(page)
      .map((part, at) => part.replace(ANSWER, (_, mark) => `${mark}\n${asTable(answers[at] ?? [])}\n`))
      .join('')
  )
}

export type Row = Readonly<Record<string, unknown>>

/** The code of the first block in a language, of any Markdown. */
export function blockOf(text: string, language: Language): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? ''
}

function parts(page: string): string[] {
  return page.split(/^(?=## )/m).slice(1)
}

function asTable(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]) => `| ${cells.map(cell => String(cell ?? '')).join(' | ')} |\n`
  return [names, names.map(() => '-'), ...rows.map(row => names.map(name => row[name]))].map(line).join('')
}
