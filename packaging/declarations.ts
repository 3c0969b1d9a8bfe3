import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'

/** What is declared in another file beside it, as TypeScript writes it. */
const FROM = /(from |import\()(["'])(\.{1,2}\/[^"']+)\.ts\2/g

/** The types of what the package exports, in a folder: only those files that its entry leads to, which name one another as JavaScript does. */
export function declarations(to: string): void {
  const made = mkdtempSync(join(tmpdir(), 'declarations-'))
  try {
    execFileSync(process.execPath, [
      'node_modules/typescript/bin/tsc',
      '-p',
      'packaging/tsconfig.json',
      '--outDir',
      made,
    ])
    const waiting = ['pipeline/index']
    for (const path of waiting) {
      const text = readFileSync(join(made, `${path}.d.ts`), 'utf8')
      for (const [, , , beside = ''] of text.matchAll(FROM)) {
        const next = posix.join(posix.dirname(path), beside)
        if (!waiting.includes(next)) waiting.push(next)
      }
      const target = join(to, 'types', `${path}.d.ts`)
      mkdirSync(dirname(target), { recursive: true })
      // Nobody reads them line by line, and their indents are a sixth of them.
      writeFileSync(target, text.replace(FROM, '$1$2$3.js$2').replace(/^ +/gm, ''))
    }
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
