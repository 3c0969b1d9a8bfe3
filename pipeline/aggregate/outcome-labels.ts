/** The words of outcomes as a reader meets them. The closed lists stand in the schema; a word that is not here is shown as it is. */
const LABELS: Record<string, { da: string; en: string }> = {
  quantitative: { da: 'kvantitativ', en: 'quantitative' },
  qualitative: { da: 'kvalitativ', en: 'qualitative' },
  improved: { da: 'bedre', en: 'improved' },
  worsened: { da: 'værre', en: 'worsened' },
  'no-change-shown': { da: 'ingen ændring vist', en: 'no change shown' },
  'no-improvement-shown': { da: 'ingen bedring vist', en: 'no improvement shown' },
  mixed: { da: 'blandet', en: 'mixed' },
  conflicting: { da: 'modstridende', en: 'conflicting' },
  'not-seen': { da: 'ikke set', en: 'not seen' },
  'not-reported': { da: 'ikke oplyst', en: 'not reported' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
  unclear: { da: 'uklart', en: 'unclear' },
}

/** The label cells of a column: `direction_da`, `direction_en`. */
export function labelsOf(column: string, word: string): Record<string, string> {
  const { da, en } = LABELS[word] ?? { da: word, en: word }
  return { [`${column}_da`]: da, [`${column}_en`]: en }
}
