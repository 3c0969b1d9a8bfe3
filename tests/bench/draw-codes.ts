import type { Values } from '../../schema/settled.ts'
import type { Draw } from '../faults-drawn/draw.ts'

/** A code with what is read of it. */
export type DrawnCode = { code: string } & Values

/** What is drawn from: the codes of a review, and the groups of people who may say a thing. */
export interface DrawnFrom {
  codes: readonly string[]
  people: readonly string[]
}

/**
 * The codes of one passage with what a coder reads of them: one or two, or none where nothing fits. What a code does depends on its place in the codebook, so
 * that every word for a conclusion comes about whatever the number of studies: one only helps, one only hinders, one does both, one does nothing, one declares
 * whatever else there is, one is all that the first study uses and no other does, and one is used by nobody.
 */
export function drawCodes(draw: Draw, { codes, people }: DrawnFrom, isFirst: boolean): DrawnCode[] {
  const used = codes
    .map((code, place) => ({ code, does: DOES[place % DOES.length] ?? [] }))
    .filter(({ does }) => does.length > 0 && (does === FIRST_ALONE) === isFirst)
  const many = draw.one([0, 1, 1, 1, 1, 2, 2, 2, 2, 2])
  const drawn = new Map(Array.from({ length: many }, () => draw.one(used)).map(one => [one.code, one.does]))
  return [...drawn].map(([code, does]) => ({
    code,
    ...draw.one(SAID_AS[draw.one(does)]),
    evidence: draw.one(EVIDENCE),
    informants: draw.one([...people.map(group => [group]), people.slice(0, 2).sort(), 'not-seen' as const]),
    about: people.slice(0, 1),
  }))
}

type Does = 'helps' | 'hinders' | 'mixed' | 'no-relation' | 'describes' | 'not-told'

const FIRST_ALONE: readonly Does[] = ['helps']

const DOES: readonly (readonly Does[])[] = [
  ['helps', 'helps', 'describes'],
  ['hinders', 'hinders', 'describes'],
  ['helps', 'hinders', 'describes'],
  ['describes'],
  ['helps', 'mixed', 'no-relation', 'describes', 'not-told'],
  FIRST_ALONE,
  [],
]

const SAID_AS: Record<Does, readonly Pick<Values, 'state' | 'direction'>[]> = {
  helps: [
    { state: 'present', direction: 'promotes' },
    { state: 'absent', direction: 'hinders' },
    { state: 'supposed', direction: 'promotes' },
  ],
  hinders: [
    { state: 'present', direction: 'hinders' },
    { state: 'absent', direction: 'promotes' },
  ],
  mixed: [{ state: 'both', direction: 'mixed' }],
  'no-relation': [{ state: 'present', direction: 'no-relation' }],
  describes: [
    { state: 'present', direction: 'describes' },
    { state: 'absent', direction: 'describes' },
    { state: 'both', direction: 'describes' },
    { state: 'wished', direction: 'describes' },
    { state: 'not-stated', direction: 'describes' },
  ],
  'not-told': [{ state: 'present', direction: 'unclear' }],
}

/** Two in three are results of the study itself. */
const EVIDENCE = [
  'participant-account',
  'author-interpretation',
  'measured-association',
  'count',
  'author-implication',
  'cited',
] as const satisfies readonly Values['evidence'][]
