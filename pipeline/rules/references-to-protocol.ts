import type { Named } from '../../schema/field.ts'
import { fileOf } from '../../schema/sheets.ts'
import { CODER_KIND, DESIGN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { sheetPath } from '../review/paths.ts'
import { inLanguages, inPage } from './declared-in.ts'
import { languageHasWords } from './language-has-words.ts'
import type { NameHere } from './names-in.ts'
import type { Reference } from './reference-rule.ts'
import { listed } from './rule.ts'

const KINDS: readonly string[] = wordsOf(CODER_KIND)

/** What is declared in the protocol and named elsewhere. */
export const referencesToProtocol = {
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
} as const satisfies Partial<Record<Named, Reference>>

/** A sheet by a coder nobody knows may be that of a coder who has none. */
function renamedSheet({ name, place: { path, line }, source }: NameHere): string | undefined {
  if (source === undefined || !('sheets' in source) || line !== 1 || path !== sheetPath(source, 'coding', name))
    return undefined
  const [only, ...more] = source.record.value.coded_by.filter(one => !source.sheets.some(({ coder }) => coder === one))
  return `rename ${path} ${only === undefined || more.length > 0 ? 'with the letter of its coder' : `to ${fileOf('coding', only)}`}`
}
