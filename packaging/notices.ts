import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license: string
  author?: string | { name: string }
}

/** The licences of the packages that were taken in, which ask to go where their code goes, each text once below all that have it; of a package without a text, whose it is. */
export function notices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const namesOf = new Map<string, string[]>()
  for (const folder of [...folders].sort()) {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest
    const file = readdirSync(folder).find(one => /^(licen[cs]e|copying)/i.test(one))
    const holder = typeof author === 'object' ? author.name : author
    const text = file === undefined ? `Copyright ${holder}` : readFileSync(join(folder, file), 'utf8').trim()
    namesOf.set(text, [...(namesOf.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...namesOf].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  return `The program holds code of these packages.\n\n${parts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`
}
