/** What we say the whole amounts to, and how confident its assessor is. */
export const confidence = {
  title: 'Confidence (provisional)',
  note: 'The judgements are recorded, not computed.',
  translated: ({ language }: { language: string }) =>
    `The reasons are our translation; as they were written they stand under ${language}.`,
  why: 'Why',
  none_yet: 'No review finding has been written yet.',
}
