/** How alike the coders read. */
export const agreement = {
  title: 'Agreement between coders',
  /** Between readers of one kind. */
  repeatability: 'Repeatability between readings',
  one_coder: 'No passages were read by two coders, so there is no agreement to show.',
  disputes: ({ n, kept, dropped }: { n: number; kept: number; dropped: number }) =>
    `First what they read differently: ${n} ${n === 1 ? 'finding' : 'findings, each'} with both readings and the ruling. ${kept} ${kept === 1 ? 'was' : 'were'} kept, ${dropped} dropped.`,
  every_dispute: ({ n }: { n: number }) => (n === 1 ? 'The dispute' : `All ${n} disputes`),
  no_disputes: 'They read nothing differently.',
  measures: 'The measures',
  rulings: 'What rulings did to declared effects',
  rulings_note:
    'Where one reading declares an effect and another does not: raised where the ruling declares one, lowered where it only describes or drops the code.',
  measures_note:
    'No intervals: passages cluster in studies. In brackets the lowest and the highest when one study is left out; a dash where the measure is not defined without some study. A measure that is not defined is a word.',
  one_kind: 'Two readings by one kind of reader show slips and unclear rules, not that the readings are right.',
  coders: 'Coders',
}
