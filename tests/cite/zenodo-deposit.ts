/** The words with which Zenodo relates a deposit to other works, as its developers’ documentation lists them for a deposit’s metadata. */
const RELATIONS = [
  'isCitedBy',
  'cites',
  'isSupplementTo',
  'isSupplementedBy',
  'isContinuedBy',
  'continues',
  'isDescribedBy',
  'describes',
  'hasMetadata',
  'isMetadataFor',
  'isNewVersionOf',
  'isPreviousVersionOf',
  'isPartOf',
  'hasPart',
  'isReferencedBy',
  'references',
  'isDocumentedBy',
  'documents',
  'isCompiledBy',
  'compiles',
  'isVariantFormOf',
  'isOriginalFormOf',
  'isIdenticalTo',
  'isAlternateIdentifier',
  'isReviewedBy',
  'reviews',
  'isDerivedFrom',
  'isSourceOf',
]

const text = { type: 'string', minLength: 1 }

/**
 * What Zenodo takes of a deposit of a dataset, written by hand after the documentation of its interface for developers: the keys, and the words that are closed.
 * Zenodo’s own schema is under a licence that this repository cannot take in.
 */
export const zenodoDeposit = {
  type: 'object',
  additionalProperties: false,
  required: ['upload_type', 'title', 'creators', 'description', 'access_right', 'license'],
  properties: {
    upload_type: {
      enum: ['publication', 'poster', 'presentation', 'dataset', 'image', 'video', 'software', 'lesson', 'other'],
    },
    publication_date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    title: text,
    creators: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: text,
          affiliation: text,
          orcid: { type: 'string', pattern: '^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$' },
          gnd: text,
        },
      },
    },
    description: text,
    access_right: { enum: ['open', 'embargoed', 'restricted', 'closed'] },
    license: text,
    keywords: { type: 'array', items: text },
    notes: text,
    version: text,
    language: text,
    related_identifiers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['identifier', 'relation'],
        properties: {
          identifier: text,
          relation: { enum: RELATIONS },
          scheme: { enum: ['doi', 'url', 'ark', 'arxiv', 'handle', 'isbn', 'issn', 'pmid', 'purl', 'urn'] },
          resource_type: text,
        },
      },
    },
  },
}
