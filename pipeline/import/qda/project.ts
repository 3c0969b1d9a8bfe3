import { keyTyped } from '../../../schema/typed-key.ts'
import type { Archive } from '../archive/read-archive.ts'
import { plainText } from '../plain-text.ts'
import { guidIn } from './guid-in.ts'
import { projectTexts } from './project-texts.ts'
import { type Node, nodesIn, textOf } from './xml-node.ts'

/** What the parts of a project refer to, by the ids that they have there. */
export interface Project {
  root: Node
  /** Names of those who gave codes, each once. */
  users: ReadonlyMap<string, string>
  /** The same names by what their tool calls them for short. */
  letters: ReadonlyMap<string, string>
  /** The names of variables as keys: `Publication year` is `publication_year`. */
  variables: ReadonlyMap<string, string>
  textOf: (node: Node) => { text: string } | { because: string }
  /** What a note says to whoever reads it; nothing where there is no such note. */
  noteOf: <T extends object>(guid: string, read: (text: string) => T) => T | undefined
  /** How many notes said nothing to anybody. */
  unreadNotes: () => number
  leave: (what: string, because: string, n?: number) => void
  /** The languages that there are. */
  tags: readonly string[]
}

export function projectOf(root: Node, archive: Archive, { leave, tags }: Pick<Project, 'leave' | 'tags'>): Project {
  const [users, letters] = usersIn(root)
  const variables = nodesIn(nodesIn(root, 'Variables')[0], 'Variable')
  const notes = new Map(nodesIn(nodesIn(root, 'Notes')[0], 'Note').map(one => [guidIn(one), one]))
  const textIn = projectTexts(archive)
  const told = new Set<string>()
  return {
    root,
    users,
    letters,
    variables: new Map(variables.map(one => [guidIn(one), keyTyped(plainText(textOf(one, '@name')))])),
    textOf: textIn,
    noteOf: (guid, read) => {
      const note = notes.get(guid)
      const given = note === undefined ? undefined : textIn(note)
      if (given === undefined || 'because' in given) return undefined
      const said = read(given.text)
      if (Object.keys(said).length > 0) told.add(guid)
      return said
    },
    unreadNotes: () => notes.size - told.size,
    leave,
    tags,
  }
}

/** What two users are called has the beginning of their ids behind it. */
function usersIn(root: Node): [Map<string, string>, Map<string, string>] {
  const all = nodesIn(nodesIn(root, 'Users')[0], 'User').map(node => ({
    guid: guidIn(node),
    letter: plainText(textOf(node, '@id')),
    name: plainText(textOf(node, '@name')) || plainText(textOf(node, '@id')) || guidIn(node).slice(0, 8),
  }))
  const times = (name: string) => all.filter(one => one.name === name).length
  const named = all.map(one => ({
    ...one,
    name: times(one.name) > 1 ? `${one.name} ${one.guid.slice(0, 8)}` : one.name,
  }))
  return [
    new Map(named.map(({ guid, name }) => [guid, name])),
    new Map(named.filter(({ letter }) => letter !== '').map(({ letter, name }) => [letter, name])),
  ]
}
