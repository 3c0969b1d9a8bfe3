import { expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { mini } from '../charts/reviews.ts'

test('each coder’s reading stands under the coder’s letter, and that a coder gave none', () => {
  const rows = aggregate(mini).find(({ table }) => table.name === 'disputes')?.rows ?? []
  // As in the sheets and rulings of these two studies.
  expect(rows.map(({ cells }) => [cells.finding_id, cells.readings, cells.settled])).toEqual(
    expect.arrayContaining([
      [
        'durand-1992-cour/p2/rent.promise',
        ['k: present, promotes, participant-account, mothers, mothers', 'm: none'],
        '',
      ],
      [
        'wojcik-1994-klatka/p2/meeting.hour',
        [
          'k: absent, promotes, participant-account, parents, parents',
          'm: present, describes, participant-account, parents, parents + children',
        ],
        'present, hinders, participant-account, parents, parents',
      ],
    ]),
  )
})
