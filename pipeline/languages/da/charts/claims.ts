import type { Catalogue } from '../../catalogue.ts'

/** What pages say that a published review found, beside what the studies say. */
export const claims = {
  title: 'Hvad sider siger, at en publiceret oversigt fandt, og hvem i vores studier har det',
  sample: ({ studies }) =>
    `Hver bjælke er de samme ${studies}, efter hvem der har det, påstanden handler om. Ved siden af: slags påstand og de studier, der angiver en virkning, efter hvilken vej de går.`,
  bar: ({ claim, voice, n }) => `${claim} Studier, ${voice}: ${n}.`,
  across: 'Studier',
} satisfies Catalogue['charts']['claims']
