/**
 * The faults that are found after the rules, by comparing the sources with their canonical form, with the files made from them, with what stood at an
 * earlier revision, or with what they are to become.
 */
export const laterFaults = [
  {
    id: 'canonical-form',
    meaning: 'Every file of the sources has the one form in which its content is written.',
    reason: 'the same content in two forms fills a review with changes that mean nothing.',
    repair: 'Run `npm run fix`.',
  },
  {
    id: 'fresh-file',
    meaning: 'Every derived file is there as the sources give it, and no other file stands beside them.',
    reason: 'who reads a file that is stale or strange reads something the sources do not say.',
    repair: 'Run `npm start` and commit what it changes; move a file that is not ours elsewhere.',
  },
  {
    id: 'known-call',
    meaning: 'The words of a call are those that a verb takes, and what they name is there.',
    reason: 'nothing is done where it is not clear what is meant.',
    repair: 'Call the verb as it says; with `--help` it lists what it takes.',
  },
  {
    id: 'merged-alike',
    meaning:
      'Where codes are to become one, what each coder reads under them in one passage, and what was settled of them there, is alike.',
    reason: 'one reading cannot say two things, and which of them is meant only a reader can tell.',
    repair: 'Read the passage again as the one code would have it and leave one of the rows, or make them alike.',
  },
  {
    id: 'name-retired',
    meaning: 'A name that was given up for another is never used again.',
    reason: 'an old name with a new meaning makes every earlier table say something else.',
    repair: 'Choose a name that was never used.',
  },
  {
    id: 'packet-as-given',
    meaning: 'A packet comes back with all files that were given out, and but for its sheets as they were.',
    reason: 'the readings would be of another text than the one that stands, or of another coder.',
    repair: 'Bring its files back as they were given out, or give a new packet out.',
  },
  {
    id: 'passage-kept',
    meaning: 'A passage or study that stood at the earlier revision stands still, or says why it is gone.',
    reason: 'what vanishes takes every number and citation that rests on it with it, without a word.',
    repair: 'Write `- Withdrawn: reason` under the passage; keep the row of the study in the screening.',
  },
  {
    id: 'passage-same',
    meaning: 'A passage keeps its text or its place, so that its id goes on meaning the same passage.',
    reason: 'an id that means another passage makes old citations point at something they never said.',
    repair: 'Withdraw the passage and write the new one under a new number.',
  },
  {
    id: 'reading-is-current',
    meaning:
      'Where the text of a passage was changed since the earlier revision, what the coders who stand read in it was changed too, or is said to have been read again.',
    reason: 'a reading of words that stand no longer there is counted as one of the words that do.',
    repair: 'Read the passage again; where the readings stand, write `- Reread: ` and the day under it.',
  },
  {
    id: 'reading-kept',
    meaning:
      'What a coder read of a passage at the earlier revision stands still, also where the coder is not in `Coded by`; and whoever was in it then still is.',
    reason:
      'work that counts nowhere is read by no rule, so it would vanish without a word, and so would a reader whose answers are unwelcome.',
    repair:
      'Bring the rows back, and the coder into `Coded by`; a sheet may stay as long as nobody finishes it, and a coder who is superseded stays in it too.',
  },
  {
    id: 'study-same',
    meaning: 'A study or document keeps its title or its year, so that its id goes on meaning the same publication.',
    reason: 'an id that means another publication makes old citations point at something else.',
    repair: 'Give the other publication a folder of its own.',
  },
  {
    id: 'translation-is-current',
    meaning:
      'Where the text of a passage or the reason of a review finding was changed since the earlier revision, its translations were changed too, and what a review finding or its message says in one language was changed in the others.',
    reason: 'whoever reads the translation reads what the text said before.',
    repair: 'Translate the text anew; where the translation stands, write `- Reread: ` and the day under it.',
  },
] as const
