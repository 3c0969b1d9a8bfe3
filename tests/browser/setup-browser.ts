import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.ts'

/** Installs Debian's chromium where that is possible, and says how where it is not. */
const HOW = 'Install Chromium so that it is on the path; on Debian, as root: apt-get install chromium'

if (findBrowser() !== undefined) console.log(`There is a browser: ${findBrowser()}`)
else if (process.getuid?.() !== 0) fail(HOW)
else if (![['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every(aptGet)) fail(HOW)

function aptGet(words: readonly string[]): boolean {
  return spawnSync('apt-get', words, { stdio: 'inherit' }).status === 0
}

function fail(how: string): void {
  console.error(how)
  process.exitCode = 1
}
