/** How alike the coders read. */
export const agreement = {
  title: 'Agreement between coders',
  /** Between readers of one kind. */
  repeatability: 'Repeatability between readings',
  one_coder: 'No passages were read by two coders, so there is no agreement to show.',
  disputes: ({ n, kept, dropped }: { n: number; kept: number; dropped: number }) =>
    `First what they read differently: ${n} findings, each with both readings and the ruling. ${kept} were kept, ${dropped} dropped.`,
  every_dispute: ({ n }: { n: number }) => `All ${n} disputes`,
  no_disputes: 'They read nothing differently.',
  measures: 'The measures',
  measures_note: 'No intervals: passages cluster in studies. A measure that is not defined is a word.',
  coders: 'Coders',
}
