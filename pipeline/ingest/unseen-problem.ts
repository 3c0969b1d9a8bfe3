import { fault } from '../diagnostics/faults.ts'
import { type Place, wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { type Unseen, withoutUnseen } from '../diagnostics/unseen.ts'
import { isUnseenMargin } from '../encoding/unseen-margins.ts'

/** How far the words on either side are looked for, because others may stand between. */
const REACH = 60
/** The most code points of one run that are named. */
const MOST = 3

/** A run of characters in a text that nobody sees. It is named by its code points, because showing it would show nothing. */
export function unseenProblem(text: string, run: Unseen, place: Place): Problem {
  return fault(
    'visible-character',
    place,
    `Unexpected ${namedPoints(run)}, expected characters that can be seen`,
    isUnseenMargin(text, run.from, run.to) ? 'run `npm run fix`, which takes it out.' : cure(text, run, place.path),
  )
}

/** The runs of one text behind the first, which are not told one by one: past those it is no text that somebody wrote. */
export function moreUnseen(all: number, told: number, place: Place): Problem {
  return fault(
    'visible-character',
    place,
    `Unexpected ${all - told} more runs of such characters from here on, ${all} in this file, expected characters that can be seen`,
    `write ${place.path} again where it came from, or take them out one by one from here on.`,
  )
}

/** The same in the name of a file or folder, beside which one of the name without it may stand. */
export function unseenInName(path: string, run: Unseen, isThere: boolean): Problem {
  const meant = withoutUnseen(path)
  return fault(
    'visible-character',
    wholeFile(path),
    `Unexpected ${namedPoints(run)}, in a name, expected characters that can be seen`,
    isThere ? `put into ${meant} what is to count of it, and move it out of the sources.` : `rename it to ${meant}.`,
  )
}

function namedPoints({ points }: Unseen): string {
  const each = [...new Map(points.map(one => [one.point, `${one.point}, ${one.is}`])).values()]
  const more = each.length > MOST ? `, and ${each.length - MOST} more` : ''
  return `${each.slice(0, MOST).join(', and ')}${more}`
}

/** A person cannot find what is not seen, but can type the word that holds it. */
function cure(text: string, { from, to, points }: Unseen, path: string): string {
  const before = withoutUnseen(text.slice(Math.max(0, from - REACH), from).replace(/^[\s\S]*[\n\r]/, ''))
  const after = withoutUnseen(text.slice(to, to + REACH).replace(/[\n\r][\s\S]*$/, ''))
  const [left = ''] = /[^\s,;|]*[\s,;|]*$/.exec(before) ?? []
  const [right = ''] = /^[\s,;|]*[^\s,;|]*/.exec(after) ?? []
  if (`${left}${right}`.trim() === '')
    return `take it out of ${path}, or write again what stood there; nothing that can be read stands beside it.`
  return points.some(one => one.point === 'U+FFFD')
    ? `type what was lost between ${quoted(left)} and ${quoted(right)} in ${path}.`
    : `type ${quoted(left + right)} again in ${path}, in place of what stands there.`
}
