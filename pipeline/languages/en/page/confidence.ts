/** What we say the whole amounts to, and how confident its assessor is. */
export const confidence = {
  title: 'Confidence (provisional)',
  note: 'The judgements are recorded, not computed.',
  translated: ({ language }: { language: string }) =>
    `The reasons are our translation; as they were written they stand under ${language}.`,
  /** Beside the note, where all studies that say so are quantitative. */
  carried_by_none: ({ n }: { n: number }) =>
    `Only qualitative and mixed studies can carry a finding here; findings that none of them carries: ${n}.`,
  why: 'Why',
  none_yet: 'No review finding has been written yet.',
}
