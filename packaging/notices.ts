import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license: string
  author?: string | { name: string }
}

/** The licences of the packages that were taken in, which ask to go where their code goes; of one that has no text of it, whose it is. */
export function notices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const parts = [...folders].sort().map(folder => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest
    const file = readdirSync(folder).find(one => /^(licen[cs]e|copying)/i.test(one))
    const holder = typeof author === 'object' ? author.name : author
    const text = file === undefined ? `Copyright ${holder}` : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}`
  })
  return `The program holds code of these packages.\n\n${parts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`
}
