import { type Cure, NOTE, RULINGS, SHEET, STUDY } from './cure.ts'
import { both, type Deed, typed } from './sources-in-hand.ts'

const SCREENING = 'screening.csv'
const AKEN = 'studies/rebane-1990-aken/note.md'
const SECOND_SHEET = `${STUDY}/coding.m.csv`

const KEPT = 'p2,meeting.hour,present,describes,participant-account,parents,parents;children'
const AGREED = 'p2,meeting.hour,absent,promotes,participant-account,parents,parents'
const RULING =
  'p2,meeting.hour,keep,present,hinders,participant-account,parents,parents,"The talks were held in the evening, and that kept parents away",m\n'

const aken = (year: string, decided: string, stage = 'abstract') =>
  `"Rebane, Õ.",${year},10.5555/aken,library,${stage},${decided},`
const INCLUDED = 'included,not-applicable,not-applicable'

/** A study in no table any more, its folder and all that was typed in it where they were. */
function asDraft(note: string): Deed {
  return typed(note, '- Status: included', '- Status: draft')
}

const draft = (note: string) =>
  `write \`- Status: draft\` in sources/${note}, which keeps what was read of it and counts nowhere.`

/** A cure that leaves a study out: what was typed in its folder stays, and its row says why. */
function leftOut(slip: Deed, decision: Deed, note: string): Pick<Cure, 'slip' | 'cure' | 'after'> {
  const cure = both(decision, asDraft(note))
  return { slip, cure, after: both(slip, cure) }
}

const FUTURE = {
  at: `${AKEN}:6`,
  what: 'Unexpected year `2107`, expected a year from 1990 to 1999',
  fix: `correct it in sources/${AKEN}; where it is right, decide \`excluded\` in sources/${SCREENING}, with its reason, and ${draft(AKEN)}`,
}
const late = both(
  typed(AKEN, '- Year: 1990', '- Year: 2107'),
  typed(SCREENING, aken('1990', INCLUDED), aken('2107', INCLUDED)),
)

/** What stands of a ruling on which nobody differs any more. */
const needless = {
  at: `${RULINGS}:2`,
  what: 'Unexpected ruling on `p2 meeting.hour`, expected a dispute between the coders; `k` and `m` have the code there, with the same values',
  fix: `correct its passage, code or coder in sources/${RULINGS}, or bring back the reading that was changed after it; only where the sheets are right as they stand is it needed no more, and may be taken out.`,
}

/** Studies that cannot be counted as they stand, and what coders and rulings say of each other. Nothing that was read is lost where one is left out. */
export const studies: readonly Cure[] = [
  {
    name: 'a year with two figures swapped',
    slip: typed(AKEN, '- Year: 1990', '- Year: 2107'),
    said: [FUTURE],
    cure: typed(AKEN, '- Year: 2107', '- Year: 1990'),
  },
  {
    name: 'a year that is right and out of the window',
    said: [FUTURE],
    ...leftOut(
      late,
      typed(SCREENING, aken('2107', INCLUDED), aken('2107', 'excluded,outside-the-regions,not-applicable')),
      AKEN,
    ),
  },
  {
    name: 'a year that nobody knows',
    said: [
      {
        at: `${AKEN}:6`,
        what: 'Unexpected year `not-seen`, expected a year from 1990 to 1999',
        fix: `correct it in sources/${AKEN}; where it is right, decide \`awaiting-classification\` in sources/${SCREENING}, with its reason and what its page states, and ${draft(AKEN)}`,
      },
    ],
    ...leftOut(
      typed(AKEN, '- Year: 1990', '- Year: not-seen'),
      typed(SCREENING, aken('1990', INCLUDED), aken('1990', 'awaiting-classification,not-read-yet,not-seen')),
      AKEN,
    ),
  },
  {
    name: 'a study without a result that was seen',
    said: [
      {
        at: `${AKEN}:28`,
        what: 'Unexpected `no` in `Results seen`, expected `yes` of an included study',
        fix: `write in sources/${AKEN} the passages of a page that shows a result; where none does, decide \`awaiting-classification\` in sources/${SCREENING}, with its reason and what its page states, and ${draft(AKEN)}`,
      },
    ],
    ...leftOut(
      typed(AKEN, '- Results seen: yes', '- Results seen: no'),
      typed(SCREENING, aken('1990', INCLUDED), aken('1990', 'awaiting-classification,not-read-yet,not-seen')),
      AKEN,
    ),
  },
  {
    name: 'two studies of one sample',
    said: [
      {
        at: `${AKEN}:15`,
        what: 'Unexpected study `mackey-1997-quay` with the sample of this one, expected at most one included study of a sample',
        fix: `make one of them a report of the other; or leave one out, such as this: decide \`not-sampled\` in sources/${SCREENING}, at the stage \`sampling\` with its reason, and ${draft(AKEN)}`,
      },
    ],
    ...leftOut(
      typed(AKEN, '- Setting countries', '- Related: mackey-1997-quay same-sample\n- Setting countries'),
      typed(SCREENING, aken('1990', INCLUDED), aken('1990', 'not-sampled,not-read-yet,not-applicable', 'sampling')),
      AKEN,
    ),
  },
  {
    name: 'a study that the screening excludes',
    said: [
      {
        at: `${AKEN}:3`,
        what: 'Unexpected status `included`, expected what the screening decides: `excluded`',
        fix: `change its decision in sources/${SCREENING}, or ${draft(AKEN)}`,
      },
    ],
    ...leftOut(
      typed(SCREENING, aken('1990', INCLUDED), aken('1990', 'excluded,outside-the-regions,not-applicable')),
      files => files,
      AKEN,
    ),
  },
  {
    name: 'a reading that was changed after the ruling on it',
    slip: typed(SECOND_SHEET, KEPT, AGREED),
    said: [needless],
    cure: typed(SECOND_SHEET, AGREED, KEPT),
  },
  {
    name: 'a ruling on what the coders agree on by now',
    slip: typed(SECOND_SHEET, KEPT, AGREED),
    said: [needless],
    cure: typed(RULINGS, RULING, ''),
    after: both(typed(SECOND_SHEET, KEPT, AGREED), typed(RULINGS, RULING, '')),
  },
  {
    name: 'codes of a passage that was withdrawn',
    slip: typed(NOTE, '- Where: s1, table 3, row 2\n', '- Where: s1, table 3, row 2\n- Withdrawn: read elsewhere\n'),
    said: [
      {
        at: `${SHEET}:4`,
        what: 'Unexpected passage `p3`, which was withdrawn; expected a passage that stands; it stands in 4 places',
        fix: `correct it in sources/${SHEET}, or take \`Withdrawn\` from it in sources/${NOTE} where it is to count, and the row out of the sheet where it is not.`,
      },
    ],
    cure: typed(NOTE, '- Withdrawn: read elsewhere\n', ''),
  },
]
