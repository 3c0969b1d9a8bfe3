import type { Command } from 'commander'
import { ALL, verb } from './verb.ts'

/** The verbs that change the codes of a review wherever they stand. */
export function verbsOfRecoding(program: Command): void {
  const recode = program
    .command('recode')
    .description('codes renamed, moved, merged or split, wherever they stand; all of it or nothing')
  verb(recode, 'rename <old> <new>', {
    does: 'call a code otherwise, in the codebook and wherever it is named; its old name stands under Formerly',
    act: async (run, [old = '', now = '']) => (await import('../verbs/recode.ts')).recodeRename(run, old, now),
    example: 'rename theme.word theme.other',
  })
  verb(recode, 'move <code> <theme>', {
    does: 'put a code under another theme, by whose name its own then begins',
    act: async (run, [code = '', theme = '']) => (await import('../verbs/recode.ts')).recodeMove(run, code, theme),
    example: 'move theme.word other',
  })
  verb(recode, 'merge <codes...>', {
    does: 'make one code of several: `merge <a> <b> into <c>`, where <c> is one of them or another; where they are read differently in one passage it lists the places and writes nothing',
    act: async (run, words) => (await import('../verbs/recode-merge.ts')).recodeMerge(run, words),
    example: 'merge theme.word theme.other into theme.word',
  })
  verb(recode, 'split <codes...>', {
    does: 'split a code: `split <a> into <b> <c>` writes for each coder the passages to read again, blind, and takes them back when all are filled in',
    act: async (run, words, { packet, from }) =>
      (await import('../verbs/recode-split.ts')).recodeSplit(run, words, { packet, from }),
    options: [
      ALL,
      ['--packet <folder>', 'write what is to be read again into this folder, outside the repository'],
      ['--from <folder>', 'take back the folder when every sheet in it is filled in'],
    ],
    example: 'split theme.word into theme.one theme.other --packet ../again',
  })
}
