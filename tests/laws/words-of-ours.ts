import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { ownWords } from './own-words.ts'

/** What the review in `sources/` is about, by how its words begin, in both of its languages; `nth-child` is a word of style sheets. */
const SUBJECT =
  /(?<!\p{L}|(?:nth|first|last)-)(parent|mother|father|child|casework|involve|municipal|placement|inddrag|foræld|kommun|sagsbehandl|danish|denmark|dansk|danmark|nordic|norden|vive)\p{L}*/giu

/** Words of another language that are English too. */
const ENGLISH_TOO = ['over', 'side']

/**
 * Finds what only the review in `sources/` says: its subject, the ids and names it gave, and any word of a language that the other review is not
 * published in. `own` is all text of the other review’s sources, which may say what it likes.
 */
export function wordsOfOurs(languages: readonly string[], own: string): (text: string) => string[] {
  const { ids, names } = ownWords('sources')
  const owned = new Set([...tokens(own), ...tokens(JSON.stringify(VOCABULARY))])
  // A short label may be said of anything: `trust`, `the same publication`.
  const named = [...ids, ...names].filter(name => /^\S*[.-]\S*$|( \S+){3}/.test(name) && !own.includes(name))
  const foreign = wordsOfOtherLanguages(languages, owned)
  return text => {
    const subject = [...text.matchAll(SUBJECT)].map(([word]) => word)
    return [
      ...subject.filter(word => !owned.has(word.toLowerCase())),
      ...named.filter(name => text.includes(name)),
      ...[...tokens(text)].filter(word => foreign.has(word)),
    ]
  }
}

/** Words of the catalogues of other languages that no catalogue of these languages has: a text in them can only come from there. */
function wordsOfOtherLanguages(languages: readonly string[], owned: ReadonlySet<string>): Set<string> {
  const said = (isOwn: boolean) =>
    Object.entries(CATALOGUES)
      .filter(([tag]) => languages.includes(tag) === isOwn)
      .flatMap(([, catalogue]) => [...tokens(textsIn(catalogue).join(' '))])
  const ours = new Set(said(true))
  const closed = new Set(Object.values(VOCABULARY).flatMap(list => Object.keys(list).flatMap(word => word.split('-'))))
  return new Set(
    said(false).filter(
      word =>
        word.length > 3 && !ENGLISH_TOO.includes(word) && !ours.has(word) && !owned.has(word) && !closed.has(word),
    ),
  )
}

/** Every text of a catalogue; of a function the program, in which its texts stand. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsIn)
  return typeof part === 'string' || typeof part === 'function' ? [String(part)] : []
}

function tokens(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu))
}
