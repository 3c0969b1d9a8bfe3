import type { Named } from '../../schema/field.ts'
import { EARLIER_LIST } from '../../schema/reserved.ts'
import { fileOf } from '../../schema/sheets.ts'
import { CODER_KIND, DESIGN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import { codebookComplete } from './codebook-complete.ts'
import { type Declaration, inCodebook, inFindings, inLanguages, inNote, inPage, inSheet } from './declared-in.ts'
import { languageHasWords } from './language-has-words.ts'
import type { NameHere } from './names-in.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import { type Reference, referenceRule } from './reference-rule.ts'
import { firstToLast, type Rule } from './rule.ts'

const KINDS: readonly string[] = wordsOf(CODER_KIND)

/**
 * What is named in one place and declared in another. A field says of itself what it names (`names` beside its reader); here stands where that is declared,
 * and what is said where it is not.
 */
const REFERENCES = {
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
    expected: codes => `expected one of ${codes.length} codes`,
  },
  coder: {
    id: 'coder-declared',
    meaning:
      'Every coder named in a note, a sheet, a ruling or a review finding is declared in the protocol, with what kind of reader it is.',
    reason: 'a reading by somebody nobody knows cannot be weighed: a person and an automated reader are not the same.',
    repair: 'Declare the coder under Coders in the protocol.',
    example: { breaks: '- Coded by: z', keeps: '### z under ## Coders in the protocol' },
    thing: 'coder',
    declared: inPage('protocol', 'coders'),
    // A role may be that of a kind of reader.
    also: KINDS,
    expected: names => `expected a coder of the protocol (${listed(names.filter(name => !KINDS.includes(name)))})`,
    onceInSource: true,
    mend: renamedSheet,
  },
  design: {
    id: 'design-declared',
    meaning:
      'The design of every study is qualitative, quantitative or mixed, or declared, with its labels, under Designs in the protocol.',
    reason: 'a design in two spellings is two rows of a table, and one nobody declared has no name in the report.',
    repair: 'Type the design as it is called, or declare it under Designs in the protocol.',
    example: { breaks: '- Design: qualitativ', keeps: '- Design: qualitative' },
    thing: 'design',
    declared: inPage('protocol', 'designs'),
    also: wordsOf(DESIGN),
    expected: designs => `expected ${listed(designs)} or a missing word`,
  },
  domain: {
    id: 'domain-declared',
    meaning: 'The domain of every outcome is declared, with its labels, under Domains in the protocol.',
    reason: 'the direction of a domain is that of its outcomes, and one in two spellings is two domains.',
    repair: 'Type the domain as the protocol has it, or declare it under Domains there.',
    example: { breaks: 'p1,comfrot,warmth-in-winter,…', keeps: 'p1,comfort,warmth-in-winter,…' },
    thing: 'domain',
    declared: inPage('protocol', 'domains'),
    expected: () => 'expected a domain of the protocol',
  },
  language: {
    id: 'language-published',
    meaning: 'The language in which passages are written and coded is one of those in which the review is published.',
    reason:
      'a text that is written in no language of the review is shown in none, and what would be its translation is not known.',
    repair: 'Name one of the languages under Languages.',
    example: { breaks: '- Coded in: de (the review has da; en)', keeps: '- Coded in: en' },
    thing: 'language',
    declared: inLanguages,
    expected: languages => `expected one of the languages of the review (${listed(languages)})`,
    after: [languageHasWords],
  },
  finding: {
    id: 'known-finding',
    meaning: 'Every finding that was checked stands as a settled finding.',
    reason: 'a check of a finding that is there no longer would count as one of what is.',
    repair: 'Name a finding that stands, or take the check out.',
    example: {
      breaks: 'example-2015-fear/p9/house.noise,h,… (the note ends at p4)',
      keeps: 'example-2015-fear/p4/house.noise,h,…',
    },
    thing: 'finding',
    declared: inFindings,
    expected: () => 'expected one that is settled',
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
          ? { act: 'take the row out' }
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
  people: {
    id: 'known-people',
    meaning: 'Every group of people that is named anywhere is declared, with its labels, under People in the protocol.',
    reason: 'a group nobody declared has no name in the report, and what it says is counted as nobody’s.',
    repair: 'Type the group as the protocol has it, or declare it under People there.',
    example: {
      breaks: 'p1,house.noise,present,hinders,tennants,tenants',
      keeps: 'p1,house.noise,present,hinders,tenants,tenants',
    },
    thing: 'group',
    declared: inPage('protocol', 'people'),
    expected: () => 'expected one of the protocol’s People',
  },
  quota: {
    id: 'quota-declared',
    meaning: 'Every quota that a study helps to fill is declared in the protocol.',
    reason:
      'a study sampled for a quota nobody declared cannot be left out where the numbers are given without the quotas.',
    repair: 'Declare the quota under Quotas in the protocol, or correct the word.',
    example: { breaks: '- Sampled by quota: harbourx', keeps: '- Sampled by quota: harbour' },
    thing: 'quota',
    declared: inPage('protocol', 'quotas'),
    expected: () => 'expected a quota of the protocol',
  },
  reason: {
    id: 'reason-declared',
    meaning: 'Every reason for which a record leaves the screening is declared, with its labels, in the protocol.',
    reason:
      'a reason in two spellings is two boxes of the flow, and one that is not declared has no name in the report.',
    repair: 'Type the reason as the protocol has it, or declare it under Reasons there.',
    example: { breaks: '…,abstract,excluded,demolshed,', keeps: '…,abstract,excluded,demolished,' },
    thing: 'reason',
    declared: inPage('protocol', 'reasons'),
    expected: () => 'expected a reason of the protocol',
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
          ? { act: 'take the bullet out, because only a study has reports' }
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
    id: 'related-is-known',
    meaning: 'Every study that a note calls related is another record of the screening.',
    reason: 'an overlap with a record nobody knows cannot be looked into.',
    repair: 'Correct the id, or add the record to the screening.',
    example: {
      breaks: '- Related: exampel-2015-fear same-sample',
      keeps: '- Related: example-2015-fear same-sample',
    },
    thing: 'related study',
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
    expected: themes => `expected one of ${themes.length} themes`,
    after: [codebookComplete],
  },
} as const satisfies Record<Named, Reference>

/** A sheet by a coder nobody knows may be that of a coder who has none. */
function renamedSheet({ name, place: { path, line }, source }: NameHere): string | undefined {
  if (source === undefined || !('sheets' in source) || line !== 1 || path !== sheetPath(source, 'coding', name))
    return undefined
  const [only, ...more] = source.record.value.coded_by.filter(one => !source.sheets.some(({ coder }) => coder === one))
  return `rename ${path} ${only === undefined || more.length > 0 ? 'with the letter of its coder' : `to ${fileOf('coding', only)}`}`
}

/** The rules of all rows. Other rules name those that speak before them. */
export const references = Object.fromEntries(
  Object.entries(REFERENCES).map(([what, row]) => [what, referenceRule(what as Named, row)]),
) as Record<Named, Rule>

/** Where the things of each kind are declared. */
export const declarations: Readonly<Record<Named, Declaration>> = Object.fromEntries(
  Object.entries(REFERENCES).map(([what, { declared }]) => [what, declared]),
) as Record<Named, Declaration>

/** Those that tell what is wrong with a row of a coder's sheet or of the rulings. */
export const rowReferences: readonly Rule[] = [references.passage, references.code, references.people]

function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ')
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
