import { OWN_SCRIPT } from '../begin/own-script.ts'
import { isWithin } from '../files/is-within.ts'

/**
 * `npm run` starts a program in the folder of its package.json, wherever below it somebody stands. Paths that are typed and told are those from where they
 * stand, so the program goes back there.
 */
export function standWhereCalled({ INIT_CWD: stood, npm_lifecycle_script: script = '' } = process.env): void {
  const isOurs = OWN_SCRIPT.test(script) || /^inddragelse /.test(script)
  if (isOurs && stood !== undefined && isWithin(process.cwd(), stood)) process.chdir(stood)
}
