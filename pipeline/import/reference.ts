/** The fields of a record that a reference file can fill, and its title. */
export const REFERENCE_FIELDS = [
  'title',
  'authors',
  'year',
  'container',
  'volume',
  'issue',
  'pages',
  'doi',
  'type',
  'language',
] as const
export type ReferenceField = (typeof REFERENCE_FIELDS)[number]

/** The forms of reference files that are read. BibTeX and biblatex are one: files hold fields of both. */
export type ReferenceForm = 'ris' | 'pubmed' | 'endnote' | 'bibtex' | 'csl'

/** Text as a file gives it, under the name that the form has for it: a tag, a field, a key. */
export interface Given {
  name: string
  text: string
  line: number
}

/** The longest text that is taken, in UTF-16 units: no field of a publication is longer. What is, a broken export has put together. */
export const LONGEST_TEXT = 50_000

/** What a file tells of one publication, before any of it is read as a value: under each field, what is looked at first stands first. */
export interface Told {
  line: number
  fields: Readonly<Record<ReferenceField, readonly Given[]>>
  /** Those who edited it: said where no author is given, and never taken for authors. */
  editors: readonly Given[]
  /** What more is said of its kind, such as the degree of a thesis. */
  kind: string
  /** What else the record gives, with the reason why no field has it. */
  beside: readonly PassedOver[]
}

/** The name of something that a file gives and that is taken for no field, once for each time it stands there. */
export interface PassedOver {
  name: string
  /** Goes on after "because". */
  because: string
}

/** What the file gives of a field and the record does not have, and why. */
export interface NotTaken {
  field: ReferenceField
  given: Given
  /** Goes on after "is not taken, because", or after "is taken in part, because". */
  because: string
  inPart?: boolean
}

/** A publication, as the fields of a note or of a row of the screening. */
export interface Reference {
  /** Its place in the file: the line on which it begins. */
  line: number
  /** Empty where the file gives none. */
  title: string
  fields: ReadonlyMap<Exclude<ReferenceField, 'title'>, string>
  notTaken: readonly NotTaken[]
  /** The names in the file of what each field was taken from. */
  from: ReadonlyMap<ReferenceField, readonly string[]>
  passedOver: readonly PassedOver[]
}
