import type { Command } from 'commander'
import { ALL, verb } from './verb.ts'

/** The verbs that take into a review what other tools hold. */
export function verbsOfImports(program: Command): void {
  const imports = program.command('import').description('what other tools hold, into sources/; each has a --help')
  verb(imports, 'references <files...>', {
    does: 'the references of database exports into the screening, as records that a search met and nobody has screened yet (RIS, PubMed, EndNote, BibTeX, biblatex or CSL-JSON)',
    act: async (run, paths, { search: search_id = '', date, where, query, placeKind: place_kind, encoding }) =>
      (await import('../verbs/import-references.ts')).importReferences(
        run,
        paths,
        { search_id, date, where, query, place_kind },
        encoding,
      ),
    options: [
      ['--search <id>', 'the search that met them: one of searches.csv, a new one, or `earlier-list`'],
      ['--where <place>', 'of a new search: where was searched'],
      ['--place-kind <kind>', 'of a new search: which kind of place that is, such as database'],
      ['--date <day>', 'of a new search: on which day it was run, such as 2023-01-20'],
      ['--query <text>', 'of a new search: what was typed'],
      ['--encoding <encoding>', 'what the files were saved in, where they are no Unicode, such as windows-1252'],
      ALL,
    ],
    example: 'references export.ris --search scopus --where Scopus --place-kind database --date 2023-01-20',
  })
  verb(imports, 'eppi <file>', {
    does: 'an export of EPPI-Reviewer in JSON: code sets, items, marked texts, and the codes of whole items as facts',
    act: async (run, [path = ''], { coders, read, address, include }) =>
      (await import('../verbs/import-eppi.ts')).importEppi(run, path, { coders, read, address, include }),
    options: CODERS_GIVEN,
    example: 'eppi export.json --coders a --read full-text',
  })
  verb(imports, 'qda <file>', {
    does: 'what a tool of qualitative analysis exports (REFI-QDA): of a project (.qdpx) its codes, sources, marked texts and who coded them; of a codebook (.qdc) its codes, as schemes that are not counted',
    act: async (run, [path = ''], { coders, read, address, include }) =>
      (await import('../verbs/import-qda.ts')).importQda(run, path, { coders, read, address, include }),
    options: CODERS_GIVEN,
    example: 'qda project.qdpx --coders "a; b" --read full-text',
  })
  verb(imports, 'table <file>', {
    does: 'a table of extracted data (CSV of Covidence, a spreadsheet, R), by a map of its columns; where the map is not there yet it is written, with guesses and questions, and nothing else',
    act: async (run, [path = ''], { map, encoding, include, date }) =>
      (await import('../verbs/import-table.ts')).importTable(run, path, { map, encoding, include, date }),
    options: [
      ['--map <file>', 'what the columns are here, in JSON; written where it is not there yet'],
      ['--encoding <encoding>', 'what the table was saved in, where it is no Unicode, such as windows-1252'],
      ['--date <day>', 'on which day the form gets its fields, where studies were read before, such as 2023-01-20'],
      ['--include', 'includes what has passages that all who coded it read alike: it then counts among the studies'],
      ALL,
    ],
    example: 'table extraction.csv --map map.json',
  })
}

/** Of what was coded elsewhere. */
const CODERS_GIVEN = [
  ['--coders <letters>', 'the coders of the protocol who gave the codes, in the order in which the export names them'],
  ['--read <what>', 'what the documents are in which texts are marked: abstract, opening, summary or full-text'],
  ['--include', 'include the items that have marked texts; without it they are drafts until somebody has read them'],
  ['--address <address>', 'where the export, or an item that has no address, can be looked up'],
  ALL,
] as const
