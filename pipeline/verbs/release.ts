import { dirname, join, resolve } from 'node:path'
import { VERSION } from '../../schema/dataset.ts'
import { isDate } from '../../schema/dates.ts'
import { PAGES } from '../../schema/pages.ts'
import { type Described, publishedChange } from '../compare/published-change.ts'
import {
  levelOf,
  nextVersions,
  releaseNotes,
  type Since,
  type Version,
  whyLevel,
  withRelease,
} from '../compare/release-notes.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted } from '../diagnostics/problem.ts'
import { fileAt, GitRefused, namesOfRevisions, pathsChanged } from '../files/git.ts'
import { commitAndTag, mustKnowWhoCommits } from '../files/git-tag.ts'
import { isWithin } from '../files/is-within.ts'
import { replaceFiles } from '../files/replace-files.ts'
import type { SourceFile } from '../review/source-file.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { difference } from './diff.ts'
import { exportTables } from './export-tables.ts'
import { keptFresh, readReal } from './kept-fresh.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, optionAmiss, type Said, told, usage } from './said.ts'
import { writeSources } from './write-sources.ts'

const TAG = /^data-(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/
const CHANGES = 'CHANGELOG.md'
/** Where what git does not hold is made, a folder for each release. */
const RELEASES = 'release'

/**
 * Makes a release of the dataset: version and day in dataset.md, all made files anew, what changed since the last release in CHANGELOG.md, a commit, a tag, and
 * beside the repository's files the tables in the forms that git does not hold.
 * The day is given, because nothing here reads a clock. A version that grows by less than the change asks for is refused before anything is written.
 */
export async function release(
  run: Run,
  [version = '']: readonly string[],
  { date: day = '', erratum: errata = [] }: { date?: string | undefined; erratum?: readonly string[] | undefined },
): Promise<Said> {
  const to = versionOf(VERSION, version)
  if (to === undefined)
    return usage(`${quoted(version)} is no version; expected three numbers such as \`1.0.0\`, of at most 9 digits.`)
  if (!isDate(day)) return usage(`${optionAmiss('--date', day, THE_DAY)}.`)
  try {
    return await released(run, { version, to, day, errata })
  } catch (error) {
    if (error instanceof GitRefused) return usage(`Nothing was released: ${error.message}.`)
    throw error
  }
}

const THE_DAY = {
  expected: 'the day of the release',
  why: 'it is dated by it, because no verb asks a clock',
  such: '2023-01-20',
}

interface Wanted {
  version: string
  to: Version
  day: string
  errata: readonly string[]
}

async function released(run: Run, wanted: Wanted): Promise<Said> {
  const { version, to } = wanted
  await mustKnowWhoCommits()
  const changed = await pathsChanged('HEAD', undefined)
  if (changed.length > 0)
    return usage(
      `${counted(changed.length, 'file')} not committed, ${changed[0]} first. A release is of what is committed.`,
    )
  const last = latestRelease(await namesOfRevisions())
  const early = last === undefined ? await forgotten(run) : await tooEarly(run, last.tag, wanted)
  if (early !== undefined) return usage(early)
  const since = last === undefined ? undefined : await changeSince(run, last.tag)
  if (typeof since === 'string') return usage(since)
  const next = last === undefined || since === undefined ? undefined : nextVersions(last.version, since.level)
  if (last !== undefined && since !== undefined && next?.every(one => one.join() !== to.join()))
    return usage(
      `After ${last.tag} the next version is ${next.map(one => `\`${one.join('.')}\``).join(' or ')}, and not \`${version}\`. ${whyLevel(since)}`,
    )
  const tag = `data-${version}`
  const path = join(dirname(run.readme ?? CHANGES), CHANGES)
  const folder = join(dirname(path), RELEASES, tag)
  if ((await run.files.names(folder)).length > 0)
    return usage(`${folder} is there already, where the tables of this release belong. Take it away first.`)
  const fresh = await check(run)
  if (fresh.code !== 0) return fresh
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const page = input.find(({ path }) => path === PAGES.dataset.file)
  if (page === undefined)
    return usage(`There is no ${PAGES.dataset.file} in ${run.sources}: a release says whose it is and which version.`)
  const written = await writeSources(run, input, new Map([[page.path, withVersion(page, wanted)]]))
  if ('code' in written) return written
  const built = await build(run)
  if (built.code !== 0) return built
  const before = await run.files.read(path)
  const text = withRelease(before && Buffer.from(before).toString('utf8'), releaseNotes(wanted, since))
  const left = await replaceFiles(run.files, [{ path, before, text: [text] }])
  if (left !== undefined) return usage(unfinished(`${left} was saved while this ran`))
  const fresher = await keptFresh(run, one => readReal(run.files, one))
  const atTop = fresher.flatMap(one => (one.before === undefined ? [] : [one.path]))
  try {
    await commitAndTag([run.sources, run.data, run.output, path, ...atTop], tag, `Release ${tag}`)
  } catch (error) {
    if (error instanceof GitRefused) return usage(unfinished(error.message))
    throw error
  }
  const tables = await exportTables(run, { to: folder })
  const released = `Released ${tag}. ${await publishing(run, dirname(path), folder)}`
  return told([released, tables.stdout || tables.stderr].join('\n'))
}

/** What is left to do so that others have a release: a review may have no workflow that listens to its tag, or one of its own. */
async function publishing({ files }: Run, place: string, folder: string): Promise<string> {
  const workflows = join(place, '.github/workflows')
  for (const name of await files.names(workflows)) {
    const text = Buffer.from((await files.read(join(workflows, name))) ?? []).toString('utf8')
    if (/^ *tags:[^:]*\bdata-/m.test(text)) return '`git push --follow-tags` has it published.'
  }
  return `\`git push --follow-tags\` takes it along; no workflow here publishes it, so what stands in ${folder} is to be put beside the tag by hand.`
}

/** What stands where the last step does not go: all that was committed before can be had back. */
function unfinished(why: string): string {
  return `The files of the release are written and not committed: ${why}. All else was committed, so \`git reset --hard\` takes them back; then run the same again.`
}

function versionOf(form: RegExp, text: string): Version | undefined {
  const [, major, minor, patch] = form.exec(text) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

/** The tag of the latest release among the names of revisions, and its version. */
export function latestRelease(names: readonly string[]): { tag: string; version: Version } | undefined {
  const all = names.flatMap(tag => {
    const version = versionOf(TAG, tag)
    return version === undefined ? [] : [{ tag, version }]
  })
  const order = (a: Version, b: Version) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
  return all.sort((a, b) => order(a.version, b.version)).at(-1)
}

/** Why this clone cannot tell what comes after the last release: the review says that there was one, and git here knows none. */
async function forgotten({ files, sources }: Run): Promise<string | undefined> {
  const path = join(sources, PAGES.dataset.file)
  const before = releasedIn(await files.read(path))
  return isDate(before)
    ? `${path} says that a version was released on ${before}, and git here knows no release, so nobody can tell what changed since. \`git fetch --tags\` brings the releases.`
    : undefined
}

/** The day that a page of the dataset says it was released on; nothing where it does not say. */
function releasedIn(page: Uint8Array | undefined): string {
  return /^- Released: (.*)$/m.exec(Buffer.from(page ?? []).toString('utf8'))?.[1] ?? ''
}

/** Why there is nothing to release after a release yet; nothing where there is. */
async function tooEarly(run: Run, tag: string, { day }: Wanted): Promise<string | undefined> {
  const before = releasedIn(await fileAt(tag, join(run.sources, PAGES.dataset.file)))
  if (isDate(before) && day < before)
    return `${day} is before ${before}, the day of ${tag}; a release has that day or a later one.`
  const folders = [run.sources, run.data, run.output].map(folder => resolve(folder))
  const changed = (await pathsChanged(tag, 'HEAD')).map(path => resolve(path))
  if (changed.some(path => folders.some(folder => isWithin(folder, path)))) return undefined
  return `Nothing in ${run.sources}, ${run.data} or ${run.output} changed since ${tag}, so there is nothing to release.`
}

/** What changed since a release, in the form of the tables and in what they say. */
async function changeSince(run: Run, tag: string): Promise<Since | string> {
  const path = join(run.output, 'datapackage.json')
  const [was, is] = [await fileAt(tag, path), await run.files.read(path)]
  if (was === undefined || is === undefined)
    return `There is no ${path} at ${tag} and now, so nobody can tell what changed.`
  const described = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Described
  const { level, lines } = publishedChange(described(was), described(is))
  const diff = await difference(run, tag)
  if (typeof diff === 'string') return diff
  return { level: levelOf(level, diff), form: lines, diff }
}

/** The page with the version and the day of the release in place of what it says. */
function withVersion({ bytes }: SourceFile, { version, day }: Wanted): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^- Version: .*$/m, () => `- Version: ${version}`)
    .replace(/^- Released: .*$/m, () => `- Released: ${day}`)
}
