import { readFile } from 'node:fs/promises'

/** The style sheet and the script of the report page. They are files of the program, so they are read beside it, wherever it is installed. */
export async function pageFiles(): Promise<{ style: string; script: string }> {
  const text = (name: string) => readFile(new URL(`../emit/${name}`, import.meta.url), 'utf8')
  return { style: await text('report.css'), script: await text('report.js') }
}
