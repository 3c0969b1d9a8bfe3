import type { Named } from '../../schema/field.ts'
import { EARLIER_LIST } from '../../schema/reserved.ts'
import { fileOf } from '../../schema/sheets.ts'
import { counted } from '../diagnostics/counted.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { notePath } from '../review/paths.ts'
import { codebookComplete } from './codebook-complete.ts'
import { type Declaration, inCodebook, inNote, inSheet } from './declared-in.ts'
import type { NameHere } from './names-in.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import { type Reference, referenceRule } from './reference-rule.ts'
import { referenceToFinding } from './reference-to-finding.ts'
import { referencesToProtocol } from './references-to-protocol.ts'
import { firstToLast, listed, type Rule } from './rule.ts'
import { rowsOnce } from './uniques.ts'

/**
 * What is named in one place and declared in another. A field says of itself what it names (`names` beside its reader); here stands where that is declared,
 * and what is said where it is not.
 */
const REFERENCES = {
  ...referencesToProtocol,
  code: {
    id: 'known-code',
    meaning: 'Every code in a coding sheet, a ruling, a claim or a review finding stands in the codebook.',
    reason: 'a finding with an unknown code is counted in no table.',
    repair: 'Type the code as the codebook has it, or add the new code to the codebook.',
    example: {
      breaks: 'p2,house.niose,present,hinders,tenants,tenants',
      keeps: 'p2,house.noise,present,hinders,tenants,tenants',
    },
    thing: 'code',
    declared: inCodebook('code'),
    expected: codes => `expected one of ${counted(codes.length, 'code')}`,
  },
  page: {
    id: 'known-page',
    meaning: 'Every page that a passage, a fact or a method names is a page of the note.',
    reason: 'what stands on a page that is not there cannot be checked by anybody.',
    repair: 'Name a page of the note, and add the page there.',
    example: { breaks: 'core-elements,…,count,4,elements,s9,… (the note has s1)', keeps: '…,s1,paragraph 7' },
    thing: 'page',
    declared: inNote('pages'),
    expected: pages => `expected a page of the note, ${firstToLast(pages)}`,
    after: [passageIdSequence],
  },
  passage: {
    id: 'known-passage',
    meaning: 'Every row of a sheet names a passage of the note beside it.',
    reason: 'a row about a passage that is not there rests on nothing that was read.',
    repair: 'Name the passage the row is about, or write the passage in the note.',
    example: {
      breaks: 'p9,house.noise,present,hinders,tenants,tenants (the note ends at p4)',
      keeps: 'p4,house.noise,present,hinders,tenants,tenants',
    },
    thing: 'passage',
    declared: {
      ...inNote('passages'),
      add: (review, here) =>
        isWithdrawn(here)
          ? {
              act: `take \`Withdrawn\` from it in ${notePath(here.source ?? review)} where it is to count, and the row out of the sheet where it is not`,
            }
          : {
              ...inNote('passages').add(review, here),
              act: `write \`### ${here.name}\` under Passages, with \`- Withdrawn: reason\` where it was taken out,`,
            },
    },
    expected: (passages, here) =>
      isWithdrawn(here)
        ? 'which was withdrawn; expected a passage that stands'
        : `expected a passage of the note, ${firstToLast(passages)}`,
    after: [passageIdSequence],
  },
  report: {
    id: 'report-declared',
    meaning: 'Every report that a passage names is listed under Reports in its note.',
    reason: 'a passage of a report that is not listed cannot be followed to the publication that says it.',
    repair: 'Correct the report, or list it under Reports.',
    example: { breaks: '- Report: r3 (the note has r1 and r2)', keeps: '- Report: r2' },
    thing: 'report',
    declared: {
      ...inNote('reports'),
      add: (review, here) =>
        here.source?.kind === 'document'
          ? { act: 'say it in `Where` in place of the bullet, because only a study has reports' }
          : inNote('reports').add(review, here),
    },
    expected: reports =>
      reports.length === 0
        ? 'expected none, because the note has no Reports'
        : `expected one of the note's reports (${listed(reports)})`,
    after: [passageIdSequence],
  },
  scheme: {
    id: 'scheme-declared',
    meaning: 'Every scheme that a document is the source of stands in the codebook.',
    reason: 'a scheme that is not there has codes from nowhere.',
    repair: 'Name a scheme of the codebook, or write the scheme there.',
    example: {
      breaks: '- Source of scheme: house (the codebook has `# Scheme: houses`)',
      keeps: '- Source of scheme: houses',
    },
    thing: 'scheme',
    declared: inCodebook('scheme'),
    expected: schemes => `expected a scheme of the codebook (${listed(schemes)})`,
  },
  search: {
    id: 'search-declared',
    meaning: 'Every search that a record of the screening was found by stands in searches.csv, or is `earlier-list`.',
    reason: 'a record that came from nowhere cannot be found again.',
    repair: 'Name a search of searches.csv, or `earlier-list`.',
    example: { breaks: '…,s-nowhere,abstract,…', keeps: '…,earlier-list,abstract,…' },
    thing: 'search',
    declared: inSheet('searches'),
    also: [EARLIER_LIST],
    expected: () => `expected one of ${fileOf('searches')} or \`${EARLIER_LIST}\``,
  },
  study: {
    id: 'known-record',
    meaning:
      'Every study that a note calls related, and every record that a screener or a ruling on the screening decides about, is a record of the screening; no study is related to itself.',
    reason: 'an overlap with a record nobody knows cannot be looked into, and a decision about one decides nothing.',
    repair: 'Correct the id, or add the record to the screening.',
    example: {
      breaks: '- Related: exampel-2015-fear same-sample',
      keeps: '- Related: example-2015-fear same-sample',
    },
    thing: 'record',
    declared: withFolders(inSheet('screening')),
    expected: () => 'expected another record of the screening',
    notItself: true,
  },
  theme: {
    id: 'theme-declared',
    meaning: 'Every theme that a quota sought stands in the codebook.',
    reason: 'a theme that is met because it was sought is marked so, and one that is misspelt is not.',
    repair: 'Type the theme as the codebook has it.',
    example: { breaks: '- Themes: hous (the codebook has ## house)', keeps: '- Themes: house' },
    thing: 'theme',
    declared: inCodebook('theme'),
    expected: themes => `expected one of ${counted(themes.length, 'theme')}`,
    after: [codebookComplete],
  },
} as const satisfies Record<Exclude<Named, 'finding'>, Reference>

const ofNames = Object.fromEntries(
  Object.entries(REFERENCES).map(([what, row]) => [what, referenceRule(what as Named, row)]),
) as Record<keyof typeof REFERENCES, Rule>

/** Those that tell what is wrong with a row of a coder's sheet or of the rulings. */
export const rowReferences: readonly Rule[] = [ofNames.passage, ofNames.code, ofNames.people, ...rowsOnce]

/** The rules of all rows. Other rules name those that speak before them. A finding is what the rows of the sheets come to, so they are looked at first. */
export const references: Readonly<Record<Named, Rule>> = {
  ...ofNames,
  finding: referenceRule('finding', { ...referenceToFinding, after: rowReferences }),
}

/** Where the things of each kind are declared. */
export const declarations: Readonly<Record<Named, Declaration>> = {
  ...(Object.fromEntries(Object.entries(REFERENCES).map(([what, { declared }]) => [what, declared])) as Record<
    keyof typeof REFERENCES,
    Declaration
  >),
  finding: referenceToFinding.declared,
}

function isWithdrawn({ name, source }: NameHere): boolean {
  return source?.passages.some(({ value }) => value.passage === name && value.withdrawn !== undefined) === true
}

/** A folder that lacks its row is told as that, by `note-has-decision`. */
function withFolders(screening: Declaration): Declaration {
  return {
    ...screening,
    names: (review, here) => {
      const folders = review.folders.studies.map(name => ({ name, place: wholeFile(review.path) }))
      return screening.names(review, here)?.concat(folders)
    },
  }
}
