import anyAscii from 'any-ascii'
import { SOURCE_ID } from '../../schema/ids.ts'
import { familyName, mainTitle, type Publication, titleWords } from '../review/publication.ts'

/** The most letters of a name or a word: an id is the name of a folder. */
const MOST = 24

/**
 * Gives ids to publications that nobody has named yet: the family name of the first author, the year and the longest word of the title, in the letters a-z of
 * any script; of one that comes from another review the id it has there. The longest word needs no list of the small words of a language. Where that is taken the next words follow, then a number. The same publications
 * get the same ids wherever the same ids are taken.
 */
export function recordIds(
  names: Iterable<string>,
): (publication: Publication & { called?: string | undefined }) => string {
  const taken = new Set(names)
  const last = new Map<string, number>()
  return publication => {
    const { called = '' } = publication
    const [shortest = '', ...longer] = [...(SOURCE_ID.test(called) ? [called] : []), ...namesOf(publication)]
    const named = [shortest, ...longer].find(name => !taken.has(name)) ?? longer.at(-1) ?? shortest
    let id = named
    for (let n = (last.get(named) ?? 1) + 1; taken.has(id); n++) {
      id = `${named}-${n}`
      last.set(named, n)
    }
    taken.add(id)
    return id
  }
}

/** What it could be called, the shortest first. */
function namesOf({ authors: [author] = [], year, title = '' }: Publication): string[] {
  const name = inLetters(familyName(author ?? '')) || 'anon'
  const words = titleWords(mainTitle(title)).map(inLetters)
  const longest = [...new Set(words)].filter(word => word !== '').sort((a, b) => b.length - a.length)
  const upTo = (n: number) => [name, year ?? 'nd', ...longest.slice(0, n)].join('-')
  return longest.length === 0 ? [`${name}-${year ?? 'nd'}-untitled`] : [1, 2, 3].map(upTo)
}

function inLetters(text: string): string {
  const letters = anyAscii(text).toLowerCase()
  return letters.replace(/[^a-z0-9]/g, '').slice(0, MOST)
}
