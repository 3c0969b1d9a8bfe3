import { LARGEST_PROJECT } from '../../review/largest-project.ts'
import { readArchive } from '../archive/read-archive.ts'
import type { CodedExport } from '../coded-items/coded-export.ts'
import { plainText } from '../plain-text.ts'
import { projectOf } from './project.ts'
import { projectItems } from './project-items.ts'
import { projectLeft } from './project-left.ts'
import { qdcSets } from './qdc-sets.ts'
import { rawText } from './raw-text.ts'
import { readXml } from './read-xml.ts'
import { type Node, nodesIn, textOf } from './xml-node.ts'

/** Reads a project of REFI-QDA (`.qdpx`), or says why it cannot be read, in words that go on after the file and a colon. Of its files only those are unpacked that are text. */
export function readQdpx(bytes: Uint8Array, tags: readonly string[]): CodedExport | string {
  const archive = readArchive(bytes, LARGEST_PROJECT)
  if (typeof archive === 'string') return archive
  const name = archive.names.find(one => /^[^/]+\.qde$/i.test(one))
  const packed = name === undefined ? undefined : archive.read(name)
  if (name === undefined || packed === undefined)
    return 'it holds no `project.qde`, which every project of REFI-QDA has; export the project as REFI-QDA (.qdpx)'
  if (typeof packed === 'string') return `its ${name} ${packed}; export a smaller part of the project`
  const text = rawText(packed)
  if (text === undefined) return `its ${name} is no text in UTF-8 or UTF-16; export it again`
  const root = readXml(text, { root: 'Project', called: 'project', cure: 'export the project as REFI-QDA (.qdpx)' })
  if (typeof root === 'string') return `in its ${name}, ${root}`
  const { leave, left } = projectLeft()
  const project = projectOf(root, archive, { leave, tags })
  const items = projectItems(project)
  const codes = qdcSets(codebookOf(root), tags)
  if (items.length === 0 && codes.sets.every(one => one.codes.length === 0))
    return 'it holds neither a source nor a code; export it with both'
  leave('notes', 'they are written for whoever has the project open', project.unreadNotes())
  for (const [holder, part, what, because] of OTHERS)
    leave(what, because, nodesIn(nodesIn(root, holder)[0], part).length)
  const reviewers = [
    ...new Set(
      items.flatMap(({ codings, ofReview }) => [...(ofReview?.readers ?? []), ...codings.map(one => one.reviewer)]),
    ),
  ]
  return { sets: codes.sets, items, reviewers, left: [...codes.left, ...left()], remarks: [] }
}

const OTHERS = [
  ['Cases', 'Case', 'cases', 'a review has studies, and what is said of each stands in its note'],
  ['Links', 'Link', 'links', 'a codebook and a note have none'],
  ['Graphs', 'Graph', 'graphs', 'a codebook and a note have none'],
] as const

/** The codes and the sets of a project as a codebook has them. */
function codebookOf(root: Node): Node {
  const [book] = nodesIn(root, 'CodeBook')
  const name = plainText(textOf(root, '@name')) || plainText(textOf(root, '@origin'))
  return { '@origin': name, Codes: nodesIn(book, 'Codes'), Sets: nodesIn(root, 'Sets') }
}
