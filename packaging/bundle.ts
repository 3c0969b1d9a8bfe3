import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { programHash } from './program-hash.js'

/** What packages of the kind before ES modules ask for, in each file that holds one; under a name that no package declares. */
const REQUIRE =
  "import { createRequire as requireHere } from 'node:module';const require = requireHere(import.meta.url);"

/** A package whose script for Node asks for its parts in a way that cannot be followed, while its modules are the same code; and those that fetch. */
const IN_PLACE_OF = {
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  'sync-fetch': './packaging/no-network.cjs',
  'fetch-ponyfill': './packaging/no-network.cjs',
}

/** What is still asked for beside a file when the program runs, where nothing stands. */
const BESIDE_IT = /\brequire\(["'](\.{1,2}\/[^"'*]*)["']\)/

/** Files that the program reads beside itself: they stand as far from the bundle as from the folders of the program. */
const BESIDE = ['page-style', 'page-script']

/**
 * The program and the stages as JavaScript that Node runs as it is, in a folder; what is loaded when it is called for, such as the drawing of charts, stays
 * apart. Returns the files that went into it.
 *
 * Packages are taken in, and not installed beside it: the same sources give the same bytes on any machine, and a package that asks for another in a range of
 * versions would draw another chart next year. What is sent to others is `isSmall`.
 */
export async function bundle(to: string, external: readonly string[], isSmall: boolean): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['pipeline/cli.ts', 'pipeline/index.ts', 'pipeline/thread.ts'],
    outdir: join(to, 'bin'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...external],
    alias: IN_PLACE_OF,
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
    define: { 'globalThis.INDDRAGELSE_PROGRAM': JSON.stringify(programHash(process.cwd())) },
    // Functions keep their names, so that a report of a bug says where it is; where names are made short that takes a call each.
    minify: isSmall,
    keepNames: isSmall,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  })
  for (const path of Object.keys(metafile.outputs)) {
    const text = readFileSync(path, 'utf8')
    const [, left] = BESIDE_IT.exec(text) ?? []
    if (left !== undefined) throw new Error(`${path} asks for ${left}, which was not taken in`)
    const without = text.replace(`${REQUIRE}\n`, '')
    if (!/\brequire\b/.test(without)) writeFileSync(path, without)
  }
  for (const name of BESIDE) cpSync(join('pipeline/emit', name), join(to, 'emit', name), { recursive: true })
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
}
