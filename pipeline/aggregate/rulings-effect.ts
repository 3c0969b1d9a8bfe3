import type { CodersReading, Settling } from '../../schema/settled.ts'
import { EFFECT_DISPUTE, ROUND, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import { roundsOf, supersededOf } from '../review/rounds.ts'
import type { Counted } from './counted.ts'
import { count, type Table, text } from './table.ts'

/** Which way rulings lean: how often they let a declared effect stand that a coder did not see, and how often they took one away. */
export const rulingsEffect: Table = {
  name: 'rulings-effect',
  row: 'a coder who settles, and how the others differ on whether an effect is declared',
  meaning:
    'Disputes in which one coder declares an effect and another does not: raised where the ruling declares an effect, lowered where it only describes or drops the code. The two add up to the disputes.',
  caveat: 'A lean one way is a lean of the rule or of whoever settles; it does not say that the rulings are wrong.',
  source: 'The coding sheets and rulings, of the counted scheme.',
  key: ['round', 'ruled_by', 'dispute'],
  columns: [
    text('round', { words: ['round'] }),
    text('ruled_by'),
    text('dispute', { words: ['effect_dispute'] }),
    count('n_disputes', 'disputes'),
    count('n_raised', 'disputes'),
    count('n_lowered', 'disputes'),
  ],
  rows: counted => {
    const rulings = rulingsIn(counted)
    return wordsOf(ROUND).flatMap(round => {
      const own = rulings.filter(one => one.round === round)
      const settlers = [...new Set(own.map(one => one.ruling.coder))].sort()
      return settlers.flatMap(ruled_by =>
        wordsOf(EFFECT_DISPUTE).map(dispute => {
          const those = own.filter(one => one.ruling.coder === ruled_by && one.dispute === dispute)
          const raised = those.filter(one => one.isRaised)
          const cells = { n_disputes: those.length, n_raised: raised.length, n_lowered: those.length - raised.length }
          return { cells: { round, ruled_by, dispute, ...cells }, behind: those.map(one => one.id) }
        }),
      )
    })
  },
}

interface Ruled {
  id: string
  round: WordIn<'round'>
  ruling: Settling
  dispute: WordIn<'effect_dispute'> | undefined
  isRaised: boolean
}

/** Every ruling on a code of the counted scheme; `dispute` is undefined where nobody, or everybody, declares an effect. */
function rulingsIn({ review, studies, codes }: Counted): Ruled[] {
  const counted = new Set(codes.map(({ code }) => code.code))
  const superseded = supersededOf(review.protocol.coders)
  return studies.flatMap(study =>
    roundsOf(study.record.coded_by, superseded).flatMap(({ round, coders }) => {
      const { findings, dropped } = round === 'standing' ? study : study.superseded
      const settled = [
        ...findings.map(one => ({ ...one, isRaised: declaresEffect(one) })),
        ...dropped.map(one => ({ ...one, isRaised: false })),
      ]
      return settled.flatMap(({ passage, code, readings, ruling, isRaised }): Ruled[] =>
        ruling === undefined || !counted.has(code)
          ? []
          : [{ id: `${study.id}/${passage}/${code}`, round, ruling, dispute: disputeOf(readings, coders), isRaised }],
      )
    }),
  )
}

function disputeOf(readings: readonly CodersReading[], coders: readonly string[]): Ruled['dispute'] {
  const declaring = readings.filter(declaresEffect).length
  if (declaring === 0) return undefined
  if (declaring < readings.length) return 'declared-or-described'
  return readings.length < coders.length ? 'declared-or-not-coded' : undefined
}
