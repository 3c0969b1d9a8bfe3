import type { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { optionOf, QUESTION_NAMES, QUESTION_TEXTS } from '../begin/question-texts.ts'
import { disk } from '../files/file-system.ts'
import { packedFile } from '../files/packed-file.ts'
import { print } from '../print.ts'
import { askInTerminal } from './ask-in-terminal.ts'
import { formOf, inForm } from './verb.ts'

/** The verb that begins a review. It works in a folder that is not there yet, so it has none of the options that say where a review stands. */
export function verbsOfBeginning(program: Command): void {
  const command = program
    .command('init <folder>')
    .description('a review of your own in a new folder; what is not said by options is asked for')
  for (const name of QUESTION_NAMES) command.option(`${optionOf(name)} <text>`, QUESTION_TEXTS[name].means)
  inForm(command)
  command.addHelpText(
    'after',
    '\nIn several languages a text stands in each of them, with | between: --languages "en; da" --title "Missed care | Udeladt pleje"',
  )
  command.action(async (folder: string) => {
    const options = command.opts<Record<string, string>>()
    const format = formOf(options.format)
    const given = Object.fromEntries(
      QUESTION_NAMES.flatMap(name => {
        const text = options[name.replace(/_(\w)/, (_, letter: string) => letter.toUpperCase())]
        return text === undefined ? [] : [[name, text]]
      }),
    )
    const terminal = process.stdin.isTTY ? askInTerminal() : undefined
    const run = { files: disk, sources: '', data: '', output: '', format, onStage: () => {} }
    const said = await (await import('../verbs/init.ts')).init(
      run,
      folder.replace(/(?<=.)\/+$/, ''),
      given,
      { ...manifest, packed: await packedFile(manifest.name) },
      terminal?.ask,
    )
    terminal?.close()
    print(said, format)
    process.exitCode = said.code
  })
}
