import { changesLine } from './changes-in-words.ts'
import type { Diff } from './diff.ts'
import { conclusionsLine, movedLine, numbersLine } from './moved-in-words.ts'
import type { Level } from './published-change.ts'

/** A version as its three numbers. */
export type Version = readonly [number, number, number]

/** What is promised of the numbers of a version: it stands above the releases. */
const PROMISE = `# Changes of the dataset

Each release has a tag \`data-x.y.z\`. Of the dataset, and not of the program that makes it: the first number grows where a table, a column, a key or a word is taken away or means something else; the second where one is added, a study is added or taken out, or a conclusion or a number moves; the third where only texts are corrected.
`

/** What a difference asks for at least: a text that was corrected is a patch, anything that adds, takes out or moves is more. */
export function levelOf(form: Level, { conclusions, numbers, changes }: Diff): Level {
  if (form !== 'patch') return form
  const hasMoved = conclusions === 'unknown' || conclusions.length > 0 || numbers.length > 0
  return hasMoved || changes.some(({ what }) => what === 'added' || what === 'removed') ? 'minor' : 'patch'
}

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
  since: { level: Level; form: readonly string[]; diff: Diff } | undefined,
): string {
  const lines = since === undefined ? ['The first release.'] : linesSince(since)
  const corrected = errata.length === 0 ? [] : ['', 'Errata:', ...errata.map(one => `- ${one}`)]
  return `${[`## ${version} (${day})`, '', ...lines, ...corrected].join('\n')}\n`
}

function linesSince({ level, form, diff }: { level: Level; form: readonly string[]; diff: Diff }): string[] {
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
