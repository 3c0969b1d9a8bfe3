/** The words of screening as a reader meets them; reasons are a review's own words and have no labels here. */
const LABELS: Record<string, { da: string; en: string }> = {
  'earlier-list': { da: 'en tidligere liste', en: 'an earlier list' },
  'own-look-ups': { da: 'egne opslag', en: 'own look-ups' },
  title: { da: 'titel', en: 'title' },
  abstract: { da: 'abstract', en: 'abstract' },
  'full-text': { da: 'fuld tekst', en: 'full text' },
  sampling: { da: 'udvælgelse', en: 'sampling' },
  included: { da: 'inkluderet', en: 'included' },
  excluded: { da: 'udelukket', en: 'excluded' },
  'not-sampled': { da: 'ikke udvalgt', en: 'not sampled' },
  'awaiting-classification': { da: 'afventer klassifikation', en: 'awaiting classification' },
  duplicate: { da: 'dublet', en: 'duplicate' },
}

/** The label cells of a column: `decision_da`, `decision_en`. */
export function labelsOf(column: string, word: string): Record<string, string> {
  const { da, en } = LABELS[word] ?? { da: word, en: word }
  return { [`${column}_da`]: da, [`${column}_en`]: en }
}
