import type { Command } from 'commander'
import { print } from '../print.ts'
import type { Run } from '../verbs/run.ts'
import { ALL, verb } from './verb.ts'

/** The state of the program: written into a bundle when it is made, else given by what starts it. */
const PROGRAM = (globalThis as { INDDRAGELSE_PROGRAM?: string }).INDDRAGELSE_PROGRAM

/** A run that may use what an earlier one worked out. No other verb may: what checks a build, or publishes it, trusts nothing that one left. */
function keeping(run: Run): Run {
  return PROGRAM === undefined ? run : { ...run, program: PROGRAM }
}

/** The verbs that read a review, and make or tell what follows from it. */
export function verbsOfReview(program: Command): void {
  verb(program, 'build', {
    does: 'read, check, settle, count and draw; writes data/, output/ and the answer in README.md',
    act: async run => (await import('../verbs/build.ts')).build(keeping(run)),
    options: [ALL],
  })
  verb(program, 'check', {
    does: 'the same in memory: every problem and every stale file; writes nothing',
    act: async (run, _, { base }) => (await import('../verbs/check.ts')).check(run, base),
    options: [
      ALL,
      [
        '--base <revision>',
        'also guard what was once cited: compare with this revision, and put the files changed since then first',
      ],
    ],
  })
  verb(program, 'fix [files...]', {
    does: 'bring sources/ into canonical form and repair what a spreadsheet did to it; never a coded value',
    act: async (run, words, { from }) => (await import('../verbs/fix.ts')).fix(run, words, from),
    options: [
      ALL,
      ['--from <encoding>', 'the encoding of files that are not UTF-8, such as windows-1252, macroman or windows-1250'],
    ],
  })
  verb(program, 'explain [words...]', {
    does: 'where something comes from, file and line: explain <table> <key> [column]; explain <field> [word]; or explain an id, path:line, code, rule, column, label or author',
    act: async (run, words) => (await import('../verbs/explain.ts')).explain(keeping(run), words),
  })
  verb(program, 'diff [sides...]', {
    does: 'what changed from a base (HEAD) to a head (the working tree), revisions or folders, and which conclusions moved',
    act: async (run, words, { format, exitCode }) =>
      (await import('../verbs/diff.ts')).diff(run, words, {
        format: format === 'markdown' || format === 'json' ? format : 'text',
        exitCode: exitCode === true,
      }),
    forms: ['text', 'markdown', 'json'],
    options: [
      [
        '--exit-code',
        'end with 0 where nothing changed, 10 where data did, 11 where conclusions moved, 12 where nobody can tell',
      ],
    ],
  })
  verb(program, 'status', {
    does: 'what awaits: key messages, drafts, records, disputes, checks by a person, quotas, stale files; writes nothing',
    act: async (run, _, { base, on }) => (await import('../verbs/status.ts')).status(run, { base, on }),
    options: [
      ['--base <revision>', 'also what was reworded since this revision and not read or translated again'],
      ['--on <day>', 'hold searches against this day and not the last one in the sources'],
    ],
  })
  verb(program, 'release <version>', {
    does: 'make a release of the dataset: its version and day, all made files, what changed since the last one in CHANGELOG.md, a commit and a tag',
    act: async (run, words, { date, erratum }) =>
      (await import('../verbs/release.ts')).release(run, words, { date, erratum }),
    options: [
      ['--date <day>', 'the day of the release'],
      ['--erratum <text...>', 'what was wrong in an earlier release and is right now'],
    ],
    example: '1.1.0 --date 2023-01-20',
  })
  verb(program, 'watch', {
    does: 'build again whenever a source is saved',
    act: async run => (await import('../verbs/watch.ts')).watch(keeping(run), said => print(said, run.format)),
    options: [ALL],
  })
  verb(program, 'wording <id> <page>', {
    does: 'compare the passages of a note with a saved page, and report any seven words in a row that both have',
    act: async (run, words) => (await import('../verbs/wording.ts')).wording(run, words),
  })
}
