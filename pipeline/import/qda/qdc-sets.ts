import type { CodeInSet, CodeSet, GroupInSet } from '../code-sets/code-set.ts'
import { plainText } from '../plain-text.ts'
import { described } from './described.ts'
import { guidIn } from './guid-in.ts'
import { type Node, nodesIn, textOf } from './xml-node.ts'

/** What of a codebook is not taken, how many of it, and why. */
export interface NotTakenOf {
  what: string
  n: number
  because: string
}

export interface QdcCodebook {
  /** One for each set that is a scheme, or one with all codes. */
  sets: readonly CodeSet[]
  left: readonly NotTakenOf[]
}

/** A code of the outermost level with all under it. */
interface Branch {
  guid: string
  codes: readonly CodeInSet[]
}

/** The codes of a codebook. What cannot be given and holds others is a group; sets are schemes where they part the outermost level among them. */
export function qdcSets(codebook: Node, tags: readonly string[]): QdcCodebook {
  const seen = new Set<string>()
  const count = { unnamed: 0, twice: 0, empty: 0, coloured: 0 }
  const codesUnder = (holder: Node, groups: readonly GroupInSet[]): CodeInSet[] =>
    nodesIn(holder, 'Code').flatMap(node => {
      const key = guidIn(node)
      if (key === '') count.unnamed++
      else if (seen.has(key)) count.twice++
      if (textOf(node, '@color') !== '') count.coloured++
      const { said, rest } = described(textOf(node, 'Description'), tags)
      const label = plainText(textOf(node, '@name')) || key
      const isKnown = key !== '' && !seen.has(key)
      seen.add(key)
      const inner = codesUnder(node, isKnown ? [...groups, { key, label, said }] : groups)
      const canBeGiven = !/^(false|0)$/.test(textOf(node, '@isCodable').trim())
      if (!canBeGiven && inner.length === 0) count.empty++
      const definition = [said.definition, rest].filter(one => one !== undefined && one !== '').join(' ')
      const own = { key, label, description: definition, groups, said: { ...said, definition } }
      return isKnown && canBeGiven ? [own, ...inner] : inner
    })
  const [codes] = nodesIn(codebook, 'Codes')
  const branches = nodesIn(codes, 'Code').map(
    (node): Branch => ({ guid: guidIn(node), codes: codesUnder({ Code: [node] }, []) }),
  )
  const sets = nodesIn(nodesIn(codebook, 'Sets')[0], 'Set').flatMap(node => {
    const members = new Set(nodesIn(node, 'MemberCode').map(one => guidIn(one) || guidIn(one, '@targetGUID')))
    const id = guidIn(node)
    return members.size === 0 ? [] : [{ id, name: plainText(textOf(node, '@name')) || id, members }]
  })
  const arePartings =
    sets.length > 0 && branches.every(({ guid }) => sets.filter(one => one.members.has(guid)).length === 1)
  const whole = {
    id: '',
    name: plainText(textOf(codebook, '@origin')) || 'REFI-QDA',
    codes: branches.flatMap(one => one.codes),
  }
  const left: NotTakenOf[] = [
    {
      what: 'codes without an id',
      n: count.unnamed,
      because: 'nobody could know them again; what stands under them is taken',
    },
    { what: 'codes with an id that another has', n: count.twice, because: 'the first of them is taken' },
    { what: 'groups without a code', n: count.empty, because: 'nobody can give them' },
    { what: 'colours', n: count.coloured, because: 'a codebook here has none' },
    {
      what: 'sets',
      n: arePartings ? 0 : sets.length,
      because: 'they do not part the outermost codes among them, so that they are no schemes',
    },
  ]
  return {
    sets: arePartings
      ? sets.map(({ id, name, members }) => ({
          ...{ id, name },
          codes: branches.filter(({ guid }) => members.has(guid)).flatMap(one => one.codes),
        }))
      : [whole],
    left: left.filter(({ n }) => n > 0),
  }
}
