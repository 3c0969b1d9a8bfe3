/** The sentences a reader must meet beside counts. They say what counts of this kind cannot show, whatever the review. */
export const caveats = {
  counts: 'Often mentioned does not mean common, important or proven.',
  told: 'We count studies that say a thing, not people it happened to; short texts tell mostly of what went wrong.',
  notSeen: 'Not seen means not on what we read; the study may still say it.',
  gaps: 'Empty means that we saw nothing. Not that no research exists.',
  sample: 'The years are those of the sample and say nothing about how much research there was.',
  accumulation: 'Shows the use of our codebook, not completeness of knowledge.',
  awaiting: 'What awaits classification is not excluded: what we saw could not decide it.',
  unscreened: 'What is not screened yet is not excluded: nothing is settled of it.',
  coOccurrence: 'Mentioned in the same study does not mean that one leads to the other.',
  evaluations: 'Change during a project. Where we saw no comparison group, the cause is unknown.',
  sources:
    'Sources by one producer are not independent of each other, and the source of a code names it by definition.',
  fewCases: 'Few cases of a code give uncertain numbers.',
  repeatability: 'Agreement between readings of one kind of reader is called repeatability.',
}
