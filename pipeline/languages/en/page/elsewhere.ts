/** Where else the conditions are named: the documents beside our studies. */
export const elsewhere = {
  title: 'Where else is it named?',
  note: ({ named, opposite, unseen, elsewhere }: Record<'named' | 'opposite' | 'unseen' | 'elsewhere', string>) =>
    `Sources by one producer are not independent of each other. ${named} named, ${opposite} named with the opposite effect, ${unseen} not seen, ${elsewhere} not applicable: about other people. The source of the codes names them by definition.`,
  documents: 'The documents',
  guidance: 'Methods in the guidance',
  guidance_note: 'The letters are the guidance’s own; whom the evidence concerns stands beside each.',
  disagreements: 'Where sources disagree',
  disagreements_note: 'The values stand as printed. Which is right is not judged here.',
}
