import { isMissing } from '../../schema/missing.ts'
import { groupsWithin } from '../../schema/people.ts'
import type { Document, Finding } from '../../schema/settled.ts'
import { caveats } from '../languages/en/caveats.ts'
import { inEach } from '../languages/in-each.ts'
import { countedScheme } from '../review/counted-codes.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { effectIn } from './effect.ts'
import { findingsBy } from './finding-table.ts'
import { shortName } from './short-name.ts'
import { count, label, type Table, text } from './table.ts'

/** Where else a code is named: our studies, and each document. */
export const triangulation: Table = {
  name: 'triangulation',
  row: 'a code and a source',
  meaning:
    'Whether a source names the condition about the people of the counted scheme: `named`, `named-opposite` where its effect is contrary to that on the page the codes come from, `not-seen`. Who made a document and whom it is about stands in `documents`. A finding about other people never counts: where it is all there is, and in a document about other people, `not-applicable` stands.',
  caveat: caveats.sources,
  source: 'Counted from the findings of studies and documents.',
  key: ['code', 'source_id'],
  columns: [
    ...codeColumns,
    text('source_id'),
    label('source_label'),
    text('document_kind', { words: ['document_kind', 'missing'] }),
    text('source_role', { words: ['source_role'] }),
    text('named', { words: ['named'] }),
    text('effect', { words: ['when_present', 'missing'] }),
    count('n_findings', 'findings'),
  ],
  rows: ({ review, languages, codes, findings }) => {
    const ours = findingsBy(findings, 'code')
    const { scheme, population } = countedScheme(review.codebook)
    const groups = new Set(population.flatMap(group => [...groupsWithin(review.protocol.people, group)]))
    const origin = review.documents.filter(document => document.record.source_of_scheme === scheme)
    return codes.flatMap(({ theme, code }) => {
      const said = effectIn(origin.flatMap(document => saidOf(document, code.code, groups).found))
      return [
        {
          source_id: 'studies',
          source_label: inEach(languages, ({ cells }) => cells.our_studies),
          document_kind: 'not-applicable',
          source_role: 'source',
          ...saidOf({ findings: (ours.get(code.code) ?? []).map(one => one.finding) }, code.code, groups),
        },
        ...review.documents.map(document => ({
          source_id: document.id,
          source_label: shortName(document, languages),
          document_kind: document.record.kind,
          source_role: origin.includes(document) && code.origin === 'review' ? 'source-of-code' : 'source',
          ...saidOf(document, code.code, groups),
        })),
      ].map(({ found, isElsewhere, ...source }) => {
        const unseen = found.length > 0 ? undefined : isElsewhere ? 'not-applicable' : 'not-seen'
        const [first] = found
        const isOpen = found.every(({ when_present }) => isMissing(when_present))
        const effect = isOpen ? (first?.when_present ?? 'not-seen') : effectIn(found)
        const contrary = (said === 'helps' && effect === 'hinders') || (said === 'hinders' && effect === 'helps')
        return {
          cells: {
            ...codeCells({ theme, code }),
            ...source,
            named: unseen ?? (contrary ? 'named-opposite' : 'named'),
            effect: unseen ?? effect,
            n_findings: found.length,
          },
          behind: found.map(one => one.finding_id),
        }
      })
    })
  },
}

/** Findings about the people of the counted scheme, of a source that is about them too; and whether what the source says is about others alone. */
function saidOf(
  { findings, record }: Pick<Document, 'findings'> & Partial<Pick<Document, 'record'>>,
  code: string,
  groups: ReadonlySet<string>,
): { found: Finding[]; isElsewhere: boolean } {
  const isAbout = (people: Finding['about']) => !isMissing(people) && people.some(group => groups.has(group))
  const population = record?.population
  const own = findings.filter(finding => finding.code === code)
  const found = population === undefined || isAbout(population) ? own.filter(({ about }) => isAbout(about)) : []
  const isOfOthers = population !== undefined && !isMissing(population) && !isAbout(population)
  return { found, isElsewhere: isOfOthers || (own.length > 0 && found.length === 0) }
}
