/** A text in each language of the review, by the tag of the language: `{ da: 'Frygt', en: 'Fear' }`. */
export type Labels = Readonly<Record<string, string>>
