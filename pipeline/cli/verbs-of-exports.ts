import type { Command } from 'commander'
import { verb } from './verb.ts'

/** What is written is no report, so that it has no other form. */
const TEXT = ['text']
const TO = [
  '--to <file>',
  'write it to a file that is not there yet, outside the review; without it, to stdout',
] as const

/** The verbs that give what a review holds to other tools. */
export function verbsOfExports(program: Command): void {
  const exports = program.command('export').description('what the review holds, for other tools; each has a --help')
  verb(exports, 'references', {
    does: 'the studies that count, as references: RIS, BibTeX or CSL-JSON',
    act: async (run, _, { as, to }) =>
      (await import('../verbs/export-references.ts')).exportReferences(run, { as, to }),
    forms: TEXT,
    options: [['--as <form>', 'ris, bibtex or csl'], TO],
    example: 'references --as ris --to studies.ris',
  })
}
