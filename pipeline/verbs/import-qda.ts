import { PAGES } from '../../schema/pages.ts'
import { counted } from '../diagnostics/counted.ts'
import { visible } from '../diagnostics/problem.ts'
import { onceKnown } from '../encoding/known-text.ts'
import { withSets } from '../import/code-sets/codebook-with-sets.ts'
import { type NamedSet, nameCodes } from '../import/code-sets/name-codes.ts'
import { QDA_TOOL } from '../import/qda/qda-tool.ts'
import type { QdcCodebook } from '../import/qda/qdc-sets.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import type { CodersGiven } from './coders-given.ts'
import { givenFile } from './given-file.ts'
import { importItems } from './import-items.ts'
import { inOrder } from './in-order.ts'
import { labelsAlike } from './labels-alike.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, toldWith, usage } from './said.ts'
import { writeSources } from './write-sources.ts'

const NOTHING = 'Nothing was written.'

/** Takes what a tool of qualitative analysis exports, as REFI-QDA has it: a project whole, of a codebook its codes. */
export async function importQda(run: Run, path: string, given: CodersGiven): Promise<Said> {
  const bytes = await givenFile(run, path, 'export a smaller part of it')
  if (typeof bytes === 'string') return usage(`${path}: ${bytes}. ${NOTHING}`)
  const isProject = /\.qdpx$/i.test(path) || Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK'
  if (!isProject) return importCodebook(run, path, bytes)
  return importItems(run, path, given, QDA_TOOL, async () => {
    const { readQdpx } = await import('../import/qda/read-qdpx.ts')
    return readQdpx(bytes, Object.keys(CATALOGUES))
  })
}

/** Takes the codes into the codebook of the review, as schemes that are not counted. The same file twice changes nothing. */
async function importCodebook(run: Run, path: string, bytes: Uint8Array): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { readQdc } = await import('../import/qda/read-qdc.ts')
  const file = readQdc(bytes, { known: onceKnown(input) }, Object.keys(CATALOGUES))
  if (typeof file === 'string') return usage(`${path}: ${file}. ${NOTHING}`)
  const before = inOrder(run, input)
  if ('code' in before) return before
  const page = input.find(one => one.path === PAGES.codebook.file)
  if (page === undefined) throw new Error('Sources in order have a codebook')
  const { codebook, protocol } = before.review
  const { languages } = protocol.review
  const sets = nameCodes(file.sets, codebook, QDA_TOOL)
  if (sets.every(({ fresh }) => fresh.length === 0)) return report(run, file, sets, languages)
  const text = withSets(Buffer.from(page.bytes).toString('utf8'), codebook, sets, languages, new Map())
  const written = await writeSources(run, input, new Map([[page.path, text]]), { from: path, called: path })
  return 'code' in written ? written : toldWith(report(run, file, sets, languages), written.left)
}

function report(run: Run, file: QdcCodebook, sets: readonly NamedSet[], languages: readonly string[]): Said {
  const themes = sets.flatMap(({ fresh }) => fresh)
  const fresh = themes.flatMap(({ codes }) => codes)
  const total = file.sets.reduce((sum, { codes }) => sum + codes.length, 0)
  const paths = themes.filter(({ groups }) => groups.length > 1)
  const lines = [
    `codes: ${total}, of which ${fresh.length} are new and ${total - fresh.length} are there`,
    ...sets.filter(one => one.fresh.length > 0).map(one => `    scheme ${one.scheme}, not counted: ${one.set.name}`),
    ...(fresh.length === 0
      ? ['Nothing is new.']
      : [
          `    a code is called by the letters of its group and label, such as ${fresh[0]?.code}: ${fresh[0]?.label}; \`Formerly\` holds the id that the file has for it`,
          '    what no line of its description says stands as `not-seen`: what present means, and what else is and is not coded so',
        ]),
    ...labelsAlike(run, sets, languages),
    ...(paths.length === 0
      ? []
      : [
          `    groups in groups, each a theme named by the way to it: ${paths.length}, such as ${paths[0]?.theme}: ${paths[0]?.label}`,
        ]),
    ...file.left.map(({ what, n, because }) => `${what} not taken: ${n}, because ${because}`),
    ...(fresh.length === 0 ? [] : [`Wrote ${counted(1, 'file')}. \`npm start\` makes the tables anew.`]),
  ]
  return told(lines.map(visible).join('\n'))
}
