/** What we say the whole amounts to, and how confident its assessor is. */
export const confidence = {
  title: 'Confidence (provisional)',
  note: 'The judgements are recorded, not computed.',
  why: 'Why',
  none_yet: 'No review finding has been written yet.',
}
