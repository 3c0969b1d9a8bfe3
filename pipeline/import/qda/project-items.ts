import { withoutFormulas } from '../../review/formula.ts'
import type { Coding, Item, MarkedText } from '../coded-items/coded-export.ts'
import { onOneLine } from '../plain-line.ts'
import { LONGEST_TEXT } from '../reference.ts'
import { codePoints } from './code-points.ts'
import { guidIn } from './guid-in.ts'
import { noteValues } from './note-values.ts'
import type { Project } from './project.ts'
import { pagesIn, passageIn } from './source-of-review.ts'
import { sourceReference } from './source-reference.ts'
import { type Node, nodesIn, textOf } from './xml-node.ts'

/** The kinds of source, each with where its plain text stands and where codes are given to places of it that are no text. */
const SOURCES = [
  { name: 'TextSource', texts: undefined, places: [] },
  { name: 'PDFSource', texts: 'Representation', places: ['PDFSelection'] },
  { name: 'PictureSource', texts: 'TextDescription', places: ['PictureSelection'] },
  { name: 'AudioSource', texts: 'Transcript', places: ['AudioSelection'] },
  { name: 'VideoSource', texts: 'Transcript', places: ['VideoSelection'] },
] as const

/** The sources of a project as items: a code on a place of a plain text has that text, a code on the whole source none. */
export function projectItems(project: Project): Item[] {
  const [sources] = nodesIn(project.root, 'Sources')
  const seen = new Set([''])
  return SOURCES.flatMap(kind => nodesIn(sources, kind.name).map(node => itemOf(project, node, kind))).filter(
    ({ item }) => {
      const isNew = !seen.has(item)
      if (!isNew) project.leave('sources', 'they have no id of their own, by which anybody could know them again')
      seen.add(item)
      return isNew
    },
  )
}

function itemOf(project: Project, node: Node, { texts, places }: (typeof SOURCES)[number]): Item {
  const { leave } = project
  const textual = texts === undefined ? [node] : nodesIn(node, texts)
  const marked = textual.map(one => markedIn(project, one, node))
  const whole = [node, ...(texts === undefined ? [] : textual)].flatMap(one => nodesIn(one, 'Coding'))
  const placeless = [
    ...places.flatMap(name => nodesIn(node, name)),
    ...textual.flatMap(one => nodesIn(one, 'TranscriptSelection')),
  ].flatMap(one => nodesIn(one, 'Coding'))
  leave('codings', 'they stand on a place of a picture, a page or a recording that has no characters', placeless.length)
  const { reference, id, readers } = sourceReference(project, node)
  const pages = pagesIn(textOf(node, 'Description'))
  const passages = marked.flatMap(one => one.passages)
  return {
    item: guidIn(node),
    status: 'I',
    reference,
    address: undefined,
    hasAbstract: false,
    ...(pages.length === 0 ? {} : { ofReview: { id, pages, passages, readers } }),
    codings: [...marked.flatMap(one => one.codings), ...whole.map(coding => codingOf(project, coding, node, []))],
  }
}

/** What was marked in a plain text, and the codes of it. */
function markedIn(project: Project, node: Node, source: Node): { passages: MarkedText[]; codings: Coding[] } {
  const selections = nodesIn(node, 'PlainTextSelection')
  if (selections.length === 0) return { passages: [], codings: [] }
  const given = project.textOf(node)
  const n = selections.flatMap(one => nodesIn(one, 'Coding')).length
  if ('because' in given) {
    project.leave('codings of marked texts', given.because, n)
    return { passages: [], codings: [] }
  }
  const cut = codePoints(given.text)
  const pages = pagesIn(textOf(source, 'Description'))
  const all = selections.map(selection => {
    const codings = nodesIn(selection, 'Coding')
    const [from, to] = [textOf(selection, '@startPosition'), textOf(selection, '@endPosition')]
    const text = /^\d+$/.test(from) && /^\d+$/.test(to) ? cut(Number(from), Number(to)) : undefined
    const words = text === undefined || text.length > LONGEST_TEXT ? '' : withoutFormulas(onOneLine(text)).trim()
    if (words === '') {
      project.leave('codings of marked texts', reasonFor(text), codings.length)
      return { passages: [], codings: [] }
    }
    const passage = passageIn(textOf(selection, 'Description'), pages, project.tags)
    const one: MarkedText = { text: words, where: `${from}-${to}`, ...passage }
    if (codings.length === 0 && passage === undefined) project.leave('marked texts', 'they have no code')
    return {
      passages: passage === undefined ? [] : [one],
      codings: codings.map(coding => codingOf(project, coding, selection, [one])),
    }
  })
  return { passages: all.flatMap(one => one.passages), codings: all.flatMap(one => one.codings) }
}

function reasonFor(text: string | undefined): string {
  if (text === undefined) return 'their places are not in the text'
  return text.length > LONGEST_TEXT ? `they are longer than ${LONGEST_TEXT} characters` : 'nobody sees anything there'
}

/** A coding that names nobody was given by whoever marked the text. */
function codingOf(project: Project, node: Node, holder: Node, texts: readonly MarkedText[]): Coding {
  const [code] = nodesIn(node, 'CodeRef')
  const user = guidIn(node, '@creatingUser') || guidIn(holder, '@creatingUser')
  const notes = nodesIn(node, 'NoteRef').map(one => guidIn(one, '@targetGUID'))
  const said = Object.assign({}, ...notes.map(guid => project.noteOf(guid, noteValues))) as Record<string, string>
  return { attribute: guidIn(code, '@targetGUID'), arm: '', reviewer: project.users.get(user) ?? '', texts, said }
}
