import { GUID } from '../../review/guid-of.ts'
import { type Node, textOf } from './xml-node.ts'

/** An id in small letters, without the braces that some tools put around it; empty where it is none. */
export function guidIn(node: Node | undefined, name = '@guid'): string {
  const guid = textOf(node, name)
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase()
  return GUID.test(guid) ? guid : ''
}
