import type { Command } from 'commander'
import { verb } from './verb.ts'

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
    options: [['--as <form>', 'ris, bibtex or csl'], TO],
    example: 'references --as ris --to studies.ris',
  })
  verb(exports, 'prisma', {
    does: 'the flow from records found to studies included, in the columns of the R package PRISMA2020',
    act: async (run, _, { to }) => (await import('../verbs/export-prisma.ts')).exportPrisma(run, { to }),
    options: [TO],
    example: 'prisma --to flow.csv',
  })
  verb(exports, 'qdc', {
    does: 'the codebook for tools of qualitative analysis, as REFI-QDA has one',
    act: async (run, _, { to }) => (await import('../verbs/export-qdc.ts')).exportQdc(run, { to }),
    options: [TO],
    example: 'qdc --to codebook.qdc',
  })
  verb(exports, 'qdpx', {
    does: 'the review as a project for tools of qualitative analysis (REFI-QDA): codebook, passages of each study as a plain text, coders and what each of them read',
    act: async (run, _, { to }) => (await import('../verbs/export-qdpx.ts')).exportQdpx(run, { to }),
    options: [['--to <file>', 'the file to write, which is not there yet and outside the review']],
    example: 'qdpx --to review.qdpx',
  })
  verb(exports, 'tables', {
    does: 'all tables as a workbook (.xlsx), as Parquet, and as CSV for a spreadsheet that writes a half as 0,5',
    act: async (run, _, { to }) => (await import('../verbs/export-tables.ts')).exportTables(run, { to }),
    options: [['--to <folder>', 'the folder to make, which is not there yet and outside the review']],
    example: 'tables --to tables',
  })
}
