/** What a reader may conclude from counts of studies, and what nobody may; what is about the subject stands in the sources. */
export const conclude = {
  title: 'What you may and may not conclude',
  may: 'You may conclude',
  studies_say: 'That studies say it, and how many of those we count do.',
  quote: 'What a message says, quoted with its number of studies, its confidence and the date under the title.',
  may_not: 'You may not conclude',
  how_many: 'How many people it happened to. We count studies, not people.',
  silence:
    'That a thing does not happen because our studies are silent on it. What we did not read of them may still say it.',
}
