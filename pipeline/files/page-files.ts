import { readFile } from 'node:fs/promises'

const STYLE = ['text', 'shell', 'answer', 'tables', 'evidence', 'narrow', 'stacked-rows', 'print']
const SCRIPT = [
  'address',
  'language',
  'search',
  'mark-hits',
  'facets',
  'filter-choices',
  'ways-out',
  'csv',
  'evidence-data',
  'evidence-csv',
  'evidence-list',
  'views',
  'missing',
  'phone',
  'page',
]

/** An import from a file beside, which may take several lines, and the word before what is exported. */
const MODULES = /^import [^']*'\.\/[^']*'\n|^export (?=const|function)/gm

/** What stands between the lines of a program for whoever reads its files. */
const COMMENTS = /^ *\/\*[\s\S]*?\*\/\n/gm

let once: Promise<{ style: string; script: string }> | undefined

/**
 * The style sheet and the script of the report page: files of the program, read beside it wherever it is installed, each kind run together in the order named.
 * Later rules win over earlier ones, so what holds on a phone and on paper stands last; the script starts with its last file. It is one script in the page, so
 * what its files say to each other of imports and exports is left out, and their comments, which a page in several languages has no room for. A process reads them
 * once: they are the program's own, and change no more than it does while it runs.
 */
export function pageFiles(): Promise<{ style: string; script: string }> {
  once ??= readFiles()
  return once
}

async function readFiles(): Promise<{ style: string; script: string }> {
  const text = (path: string) => readFile(new URL(`../emit/${path}`, import.meta.url), 'utf8')
  const joined = async (paths: readonly string[]) => (await Promise.all(paths.map(text))).join('\n')
  return {
    style: await joined(STYLE.map(name => `page-style/${name}.css`)),
    script: (await joined(SCRIPT.map(name => `page-script/${name}.js`)))
      .replaceAll(COMMENTS, '')
      .replaceAll(MODULES, ''),
  }
}
