import type { MemoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, type Files } from '../laws/mini-review.ts'

export const FOLDER = '/elsewhere/packet'

/** The mini review with a third coder, who has read nothing yet. */
export function withCoderZ(): Files {
  const files = earlierVersion()
  change(files, 'sources/protocol.md', '## Quotas', '### z\n- Kind: person\n- Read: A packet.\n## Quotas')
  return files
}

export function inPacket({ all }: MemoryFiles): Map<string, string> {
  const inside = [...all].filter(([path]) => path.startsWith(`${FOLDER}/`))
  return new Map(inside.map(([path, bytes]) => [path.slice(FOLDER.length + 1), bytes.toString('utf8')]))
}

/** The name of a study in the packet, as its title tells. */
export function nameOf(files: MemoryFiles, title: string): string {
  const [path = ''] = [...inPacket(files)].find(([, text]) => text.startsWith(`# ${title}`)) ?? []
  return path.replace('.md', '')
}
