import type { Catalogue } from '../../catalogue.ts'

/** How alike the coders read. */
export const agreement = {
  title: 'Enighed mellem kodere',
  repeatability: 'Gentagelighed mellem læsninger',
  one_coder: 'Ingen passager er læst af to kodere, så der er ingen enighed at vise.',
  disputes: ({ n, kept, dropped }) =>
    `Først det, de læste forskelligt: ${n} fund, hver med begge læsninger og afgørelsen. ${kept} blev stående, ${dropped} faldt.`,
  every_dispute: ({ n }) => `Alle ${n} uenigheder`,
  no_disputes: 'De læste intet forskelligt.',
  measures: 'Målene',
  measures_note: 'Ingen intervaller: passager hober sig op i studier. Et mål, der ikke er defineret, er et ord.',
  coders: 'Kodere',
} satisfies Catalogue['page']['agreement']
