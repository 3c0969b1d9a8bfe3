/**
 * What Data Package 2.0 (https://datapackage.org, Data Resource and Table Schema among it) asks of what is used here, written by hand after the text of the
 * standard. The profile that is published with it is not in this repository; what the standard lets anybody add is refused, so that a misspelt key is told.
 */
const text = { type: 'string', minLength: 1 }
const names = { type: 'array', minItems: 1, items: text }
const labelled = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['value'],
    properties: { value: { type: 'string' }, label: text },
  },
}

/** Nothing but a field of these types has the key. */
function only(key: string, ...types: readonly string[]) {
  return { not: { required: [key], properties: { type: { not: { enum: types } } } } }
}

const field = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type'],
  properties: {
    name: text,
    title: text,
    description: text,
    example: {},
    type: {
      enum: [
        'string',
        'number',
        'integer',
        'boolean',
        'object',
        'array',
        'list',
        'datetime',
        'date',
        'time',
        'year',
        'yearmonth',
        'duration',
        'geopoint',
        'geojson',
        'any',
      ],
    },
    format: text,
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    categories: { anyOf: [{ type: 'array', items: { type: 'string' } }, labelled] },
    categoriesOrdered: { type: 'boolean' },
    missingValues: labelled,
    constraints: { type: 'object' },
  },
  // Only a list has a separator and items, and only texts and whole numbers have categories.
  allOf: [only('delimiter', 'list'), only('itemType', 'list'), only('categories', 'string', 'integer')],
}

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: labelled,
    primaryKey: names,
    uniqueKeys: { type: 'array', items: names },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            additionalProperties: false,
            required: ['fields'],
            properties: { resource: text, fields: names },
          },
        },
      },
    },
  },
}

const resource = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)[^\\\\]+$' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(sha256:[a-f0-9]{64}|[a-f0-9]{32})$' },
    schema,
  },
}

export const dataPackageProfile = {
  type: 'object',
  additionalProperties: false,
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    version: text,
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    keywords: names,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: text, title: text, path: text },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { title: text, path: text, email: text, roles: names, organization: text },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
