import type { Catalogue } from '../../catalogue.ts'

/** How alike the coders read. */
export const agreement = {
  title: 'Enighed mellem kodere',
  repeatability: 'Gentagelighed mellem læsninger',
  one_coder: 'Ingen passager er læst af to kodere, så der er ingen enighed at vise.',
  disputes: ({ n, kept, dropped }) =>
    `Først det, de læste forskelligt: ${n} fund, ${n === 1 ? '' : 'hver '}med begge læsninger og afgørelsen. ${kept} blev stående, ${dropped} faldt.`,
  every_dispute: ({ n }) => (n === 1 ? 'Uenigheden' : `Alle ${n} uenigheder`),
  no_disputes: 'De læste intet forskelligt.',
  measures: 'Målene',
  rulings: 'Hvad afgørelserne gjorde ved angivne virkninger',
  rulings_note:
    'Hvor den ene læsning angiver en virkning og den anden ikke gør: hævet, hvor afgørelsen angiver en virkning, sænket, hvor den kun beskriver eller lader koden falde.',
  measures_note:
    'Ingen intervaller: passager hober sig op i studier. I parentes det laveste og det højeste, når ét studie udelades; en streg, hvor målet ikke er defineret uden et af studierne. Et mål, der ikke er defineret, er et ord.',
  one_kind: 'To læsninger af samme slags læser viser sjuskefejl og uklare regler, ikke at læsningerne er rigtige.',
  coders: 'Kodere',
} satisfies Catalogue['page']['agreement']
