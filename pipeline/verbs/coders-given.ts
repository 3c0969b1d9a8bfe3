import type { Review } from '../../schema/settled.ts'
import type { CodedExport } from '../import/coded-items/coded-export.ts'
import type { ItemTool } from '../import/coded-items/item-tool.ts'
import { BASIS_OF_PAGE, type PageOfText } from '../review/basis-of-page.ts'
import { optionAmiss } from './said.ts'

/** What the command line says of what no export says. */
export interface CodersGiven {
  coders?: string | undefined
  read?: string | undefined
  address?: string | undefined
  include?: boolean | undefined
}

export interface GivenOfExport {
  tool: ItemTool
  letters: ReadonlyMap<string, string>
  read: PageOfText
  address: string
  include: boolean
}

/** The letters of those who gave codes, and what they read; or what is to be said of it first. */
export function toldOf(
  tool: ItemTool,
  { reviewers, items }: CodedExport,
  { coders, read, address = tool.address, include = false }: CodersGiven,
  { protocol }: Review,
): GivenOfExport | string {
  const nobody = { tool, letters: new Map<string, string>(), read: 'full-text' as const, address, include }
  if (items.length === 0) return nobody
  const names = reviewers.filter(name => name !== '')
  const asked =
    names.length === 0
      ? 'The export does not say who gave its codes: name one coder of the protocol for all of them, such as `--coders a`.'
      : `The export has codes from ${names.length === 1 ? names[0] : `${names.length} reviewers, in this order: ${names.join('; ')}`}${reviewers.includes('') ? ', and some from nobody it names, who come last' : ''}: name a coder of the protocol for each, in this order, such as \`--coders "a; b"\`.`
  const who = [...names, ...(reviewers.includes('') || names.length === 0 ? [''] : [])]
  if (coders === undefined) return asked
  const letters = coders.split(';').map(letter => letter.trim())
  if (letters.length !== who.length || new Set(letters).size !== letters.length) return asked
  const stranger = letters.find(letter => !protocol.coders.some(({ coder }) => coder === letter))
  if (stranger !== undefined)
    return `\`${stranger}\` is no coder of the protocol; declare the coder under Coders there first.`
  if (!/^https?:\/\/[^\s<>"]+$/.test(address))
    return `${optionAmiss('--address', address, {
      expected: 'an address that begins with https:// or http://',
      why: 'in the notes it is the page on which the marked texts stand',
      such: 'https://example.org/review',
    })}.`
  const hasTexts = items.some(
    ({ ofReview, codings }) => ofReview === undefined && codings.some(({ texts }) => texts.length > 0),
  )
  const page = BASIS_OF_PAGE.map(([word]) => word).find(word => word === read)
  if (page === undefined && (hasTexts || read !== undefined))
    return `${optionAmiss('--read', read, {
      expected: `what the documents are in which texts are marked, ${BASIS_OF_PAGE.map(([word]) => `\`${word}\``).join(', ')}`,
      why: 'the export does not say it, and a record shows no result',
      such: BASIS_OF_PAGE.map(([word]) => word).at(-1) ?? '',
    })}.`
  return {
    tool,
    letters: new Map(who.map((name, at) => [name, letters[at] ?? ''])),
    read: page ?? 'full-text',
    address,
    include,
  }
}
