import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** A theme that a quota sought. */
export const soughtTheme = {
  title: ({ theme }) => `${theme}: et tema, vi søgte`,
  note: ({ quotas, n, of }) =>
    `Stikprøven skulle efter sin kvote (${quotas}) have studier om dette tema. ${n} af ${of} ${oneOrMore(of, 'studie', 'studier')} nævner det; det siger intet om, hvor ofte andre gør.`,
  says: 'Hvad studierne siger',
  claims: 'Påstande om temaet',
  all_findings: ({ n }) => (n === 1 ? 'Fundet om temaet' : `Alle ${n} fund om temaet`),
} satisfies Catalogue['page']['soughtTheme']
