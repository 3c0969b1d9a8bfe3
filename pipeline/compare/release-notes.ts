import { LANGUAGE_TAG } from '../../schema/labels.ts'
import { counted } from '../diagnostics/counted.ts'
import { changeName, changesLine } from './changes-in-words.ts'
import type { Diff } from './diff.ts'
import type { Change } from './item.ts'
import { conclusionsLine, movedLine, numbersLine } from './moved-in-words.ts'
import type { Level } from './published-change.ts'

/** A version as its three numbers. */
export type Version = readonly [number, number, number]

/** What is promised of the numbers of a version: it stands above the releases. */
const PROMISE = `# Changes of the dataset

Each release has a tag \`data-x.y.z\`. Of the dataset, and not of the program that makes it: the first number grows where a table, a column, a key or a word is taken away or means something else; the second where one is added, a study is added or taken out, or a conclusion or a number moves; the third where only texts are corrected.
`

/** What changed since a release: in the form of the tables, in lines, and otherwise. */
export interface Since {
  level: Level
  form: readonly string[]
  diff: Diff
}

/** What a difference asks for at least: a text that was corrected is a patch, a paragraph more or less too; anything that adds, takes out or moves is more. */
export function levelOf(form: Level, diff: Diff): Level {
  if (form !== 'patch') return form
  return diff.conclusions === 'unknown' || movedIn(diff) > 0 || comeOrGone(diff).length > 0 ? 'minor' : 'patch'
}

/** Why a difference asks for no less, in sentences. */
export function whyLevel({ form, diff }: Since): string {
  const moved = movedIn(diff)
  const names = comeOrGone(diff).map(one => `${changeName(one)} in ${one.group}`)
  const because = [
    ...form,
    ...(diff.conclusions === 'unknown' ? ['Nobody can tell which conclusions moved.'] : []),
    ...(moved > 0 ? [`${counted(moved, 'conclusion or number', 'conclusions and numbers')} moved.`] : []),
    ...(names.length > 0
      ? [`${counted(names.length, 'thing was', 'things were')} added or taken out, such as ${names[0]}.`]
      : []),
  ]
  return because.length === 0 ? 'Only texts changed.' : because.join(' ')
}

function movedIn({ conclusions, numbers }: Diff): number {
  return (conclusions === 'unknown' ? 0 : conclusions.length) + numbers.length
}

/** What was added or taken out and is more than a text: a study, a passage, a code. */
function comeOrGone({ changes }: Diff): Change[] {
  const isText = ({ fields }: Change) =>
    fields.every(({ field }) => TEXT_FIELDS.includes(field) || LANGUAGE_TAG.test(field))
  return changes.filter(one => (one.what === 'added' || one.what === 'removed') && !isText(one))
}

/** The fields of a paragraph, also of a dated one, beside what it says in other languages. */
const TEXT_FIELDS = ['as', 'date', 'text']

/** The versions that may follow another after a change of this level, by one step each, the smallest first. */
export function nextVersions([major, minor, patch]: Version, level: Level): Version[] {
  const steps: Version[] = [
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ]
  return steps.slice({ patch: 0, minor: 1, major: 2 }[level])
}

/** What a release says of itself, for somebody who has read the one before it. */
export function releaseNotes(
  { version, day, errata }: { version: string; day: string; errata: readonly string[] },
  since: Since | undefined,
): string {
  const lines = since === undefined ? ['The first release.'] : linesSince(since)
  const corrected = errata.length === 0 ? [] : ['', 'Errata:', ...errata.map(one => `- ${one}`)]
  return `${[`## ${version} (${day})`, '', ...lines, ...corrected].join('\n')}\n`
}

function linesSince({ level, form, diff }: Since): string[] {
  const { conclusions } = diff
  const moved = conclusions === 'unknown' ? [] : conclusions.map(one => `  - ${movedLine(one)}`)
  return [
    `A ${level} release.`,
    '',
    `- ${conclusionsLine(diff)}`,
    ...moved,
    `- ${numbersLine(diff)}`,
    `- ${changesLine(diff)}`,
    ...form.map(line => `- ${line}`),
  ]
}

/** The changes with those of a release above all earlier ones. What somebody wrote above them stays. */
export function withRelease(changes: string | undefined, notes: string): string {
  const text = changes ?? PROMISE
  const at = /^## /m.exec(text)?.index ?? text.length
  return `${text.slice(0, at).trimEnd()}\n\n${notes}${at === text.length ? '' : `\n${text.slice(at)}`}`
}
