import { XMLBuilder } from 'fast-xml-parser'

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/** An element as XML: keys with `@` are its attributes, all others elements in it, in their order. */
export function writtenXml(root: Readonly<Record<string, unknown>>): string {
  return BUILDER.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root })
}
