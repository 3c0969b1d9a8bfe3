import type { Labels } from '../../schema/labels.ts'
import type { Protocol } from '../../schema/protocol.ts'
import { writeBlocks } from '../canonical/note.ts'
import { counted } from '../diagnostics/counted.ts'
import type { At, Located } from '../review/located.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import { at, type Kind, type Meaning } from './meaning.ts'
import { summaryOf } from './summary.ts'
import type { Traces } from './traces.ts'

/** What the pages above the studies declare: schemes, themes, codes, the lists of the protocol, scenarios, claims and review findings. */
export function thingsAbove(review: ReviewReconciled, traces: Traces): Meaning[] {
  return [...codesAndThemes(review, traces), ...declared(review), ...statements(review, traces)]
}

function codesAndThemes({ codebook, ...review }: ReviewReconciled, traces: Traces): Meaning[] {
  if (codebook === undefined) return []
  const { how_to_code, schemes } = codebook.value
  const place = codebook.at('how_to_code')
  const howToCode: Meaning = {
    kind: 'how-to-code',
    id: 'how-to-code',
    places: [place],
    explain: () => `${at(place)} How to code\n\n${writeBlocks(how_to_code)}`,
  }
  const ofSchemes = schemes.flatMap((scheme, s): Meaning[] => [
    {
      kind: 'scheme',
      id: scheme.scheme,
      labels: labelsOf(scheme),
      places: [codebook.at('schemes', s, 'scheme')],
      explain: () =>
        `${at(codebook.at('schemes', s, 'scheme'))} Scheme ${scheme.scheme}: ${labelsOf(scheme).join(' / ')}\n  themes: ${scheme.themes.map(theme => theme.theme).join(', ')}`,
    },
    ...scheme.themes.flatMap((theme, t): Meaning[] => [
      {
        kind: 'theme',
        id: theme.theme,
        labels: labelsOf(theme),
        places: [codebook.at('schemes', s, 'themes', t, 'theme')],
        explain: () =>
          `${at(codebook.at('schemes', s, 'themes', t, 'theme'))} Theme ${theme.theme}: ${labelsOf(theme).join(' / ')}\n  codes: ${theme.codes.map(code => code.code).join(', ')}`,
      },
      ...theme.codes.map((code, c): Meaning => {
        const place = codebook.at('schemes', s, 'themes', t, 'codes', c, 'code')
        return {
          kind: 'code',
          id: code.code,
          labels: [...labelsOf(code), ...(code.formerly ?? [])],
          places: [place],
          explain: () =>
            [
              `${at(place)} Code ${code.code}: ${labelsOf(code).join(' / ')}`,
              `  definition: ${code.definition}`,
              `  present means: ${code.present_means}`,
              ...told('lacking', code.lacking),
              ...told('there', code.there),
              `  wanted: ${code.wanted}`,
              `  include: ${code.include}`,
              `  exclude: ${code.exclude}`,
              `  origin: ${code.origin}`,
              ...findingsOf(code.code, { codebook, ...review }, traces),
            ].join('\n'),
        }
      }),
    ]),
  ])
  return how_to_code.length === 0 ? ofSchemes : [howToCode, ...ofSchemes]
}

/** As “studies tell of …” goes on. */
function told(part: string, phrases: Labels = {}): string[] {
  const said = Object.values(phrases)
  return said.length === 0 ? [] : [`  told of as ${part}: ${said.join(' / ')}`]
}

function findingsOf(code: string, review: ReviewReconciled, traces: Traces): string[] {
  const ids = traces.ofCode(code)
  const [summary = counted(ids.length, 'finding')] = summaryOf(ids, review)
  return [`  ${summary}:`, ...ids.map(id => traces.explain(id, '    '))]
}

/** The lists of the protocol whose entries others name by their id, which is their first key. */
const DECLARED = {
  regions: 'region',
  people: 'group',
  coders: 'coder',
  quotas: 'quota',
  designs: 'design',
  domains: 'domain',
  reasons: 'reason',
  statements: 'statement',
} as const satisfies { [List in keyof Protocol]?: Kind }

function declared({ protocol, analysis }: ReviewReconciled): Meaning[] {
  const lists = Object.keys(DECLARED) as (keyof typeof DECLARED)[]
  return [
    ...(protocol === undefined
      ? []
      : lists.flatMap(list =>
          entriesOf(protocol.value[list], DECLARED[list], (...path) => protocol.at(list, ...path)),
        )),
    ...(analysis === undefined
      ? []
      : entriesOf(analysis.value.scenarios, 'scenario', (...path) => analysis.at('scenarios', ...path))),
  ]
}

/** The entries of one list, each by the id that its kind names, with all that is said of it. */
function entriesOf(entries: readonly object[], kind: Kind, placeOf: At): Meaning[] {
  return entries.map((entry: { labels?: Labels }, index): Meaning => {
    const { [kind]: id, labels: _, ...said } = entry as Record<string, unknown>
    const place = placeOf(index, kind)
    return {
      kind,
      id: String(id),
      labels: labelsOf(entry),
      places: [place],
      explain: () =>
        [
          `${at(place)} ${kind} ${id}: ${labelsOf(entry).join(' / ')}`,
          ...Object.entries(said).map(([key, value]) => `  ${key}: ${saidOf(value)}`),
        ].join('\n'),
    }
  })
}

/** Claims of published reviews, and findings of ours on the whole. Their ids are words of their own and may be those of a theme or of each other. */
function statements(review: ReviewReconciled, traces: Traces): Meaning[] {
  const { claims, reviewFindings } = review
  const onCodes = (codes: readonly string[]) =>
    codes.flatMap(code => [`  ${code}:`, ...findingsOf(code, review, traces)])
  const placed = (page: Located | undefined, ...path: PropertyKey[]) => (page === undefined ? [] : [page.at(...path)])
  return [
    ...(claims?.value.claims ?? []).map((claim, index): Meaning => {
      const [place, ...more] = placed(claims, 'claims', index, 'claim_id')
      return {
        kind: 'claim',
        id: claim.claim_id,
        labels: labelsOf(claim),
        places: place === undefined ? more : [place],
        explain: () =>
          [
            `${at(place)} claim ${claim.claim_id}: ${labelsOf(claim).join(' / ')}`,
            `  kind: ${claim.kind}${claim.predicted === undefined ? '' : ` (${claim.predicted})`}`,
            ...claim.passages.map(passage => traces.explain(passage, '  ')),
            ...onCodes(claim.codes),
          ].join('\n'),
      }
    }),
    ...(reviewFindings?.value.findings ?? []).map((finding, index): Meaning => {
      const { review_finding_id, overall, assessor, status, codes } = finding
      const [place] = placed(reviewFindings, 'findings', index, 'review_finding_id')
      return {
        kind: 'review-finding',
        id: review_finding_id,
        labels: labelsOf(finding),
        places: place === undefined ? [] : [place],
        explain: () =>
          [
            `${at(place)} review finding ${review_finding_id}: ${labelsOf(finding).join(' / ')}`,
            `  confidence: ${overall.level}, ${overall.why} (${status}, coder ${assessor})`,
            ...onCodes(codes),
          ].join('\n'),
      }
    }),
  ]
}

/** What an entry is called in each language. */
function labelsOf({ labels = {} }: { labels?: Labels }): string[] {
  return Object.values(labels)
}

function saidOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(saidOf).join('; ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(saidOf).join(' / ') : String(value)
}
