import type { Place } from '../diagnostics/diagnostic.ts'

/** Something that was read, with its place and those of its fields. */
export interface Located<T = unknown> {
  value: T
  place: Place
  at: (...path: PropertyKey[]) => Place
}

interface Pair {
  passage: string
  code: string
}

/** What comparing needs of a study or document. */
export interface ComparedSource {
  id: string
  kind: 'study' | 'document'
  title: { text: string; place: Place }
  record: Located<{ coded_by: string[]; formerly?: string[] | undefined }>
  reports: Located[]
  pages: Located<{ page: string; address: string; read: string }>[]
  passages: Located<{
    passage: string
    text?: string | undefined
    where?: { page: string; place: string } | undefined
    withdrawn?: string | undefined
  }>[]
  facts: Located[]
  outcomes?: Located<{ passage: string }>[]
  methods?: Located[]
  sheets: { coder: string; readings: Located<Pair>[] }[]
  rulings: Located<Pair & { decision: string; reason: string; coder: string }>[]
  findings: readonly (Pair & {
    state: unknown
    direction: unknown
    when_present: unknown
    informants: unknown
    about: unknown
  })[]
}

export interface ComparedCode {
  code: string
  en: string
  definition: string
  formerly?: string[] | undefined
}

/** What comparing needs of the sources of one side. */
export interface Compared {
  studies: ComparedSource[]
  documents: ComparedSource[]
  /** The folders that are there, also those that could not be read. */
  folders: { studies: readonly string[]; documents: readonly string[] }
  protocol: Located | undefined
  codebook: Located<{ schemes: { scheme: string; themes: { theme: string; codes: ComparedCode[] }[] }[] }> | undefined
  analysis: Located | undefined
  claims: Located<{ claims: { claim_id: string }[] }> | undefined
  reviewFindings: Located<{ findings: { review_finding_id: string }[] }> | undefined
  screening: Located<{ record_id: string }>[]
  searches: Located[]
}

export function sourcesOf(side: Compared): ComparedSource[] {
  return [...side.studies, ...side.documents]
}

export function codesOf({ codebook }: Compared): ComparedCode[] {
  return (codebook?.value.schemes ?? []).flatMap(scheme => scheme.themes.flatMap(theme => theme.codes))
}
