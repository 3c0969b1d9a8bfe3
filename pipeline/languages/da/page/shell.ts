import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** What stands around the report, and beside each chart and table. */
export const shell = {
  skip: 'Spring til indholdet',
  skip_to_list: 'Spring til listen med alle fund',
  views: 'Visninger',
  print_all: 'Udskriv det hele',
  contents: 'Indhold',
  language: 'Sprog',
  link_to_this: 'Link til dette sted',
  as_table: 'Tallene som tabel',
  show_table: 'Vis tabellen',
  our_translation: 'vores oversættelse',
  translated: ({ language }) => `Det er vores oversættelse; den tekst, der er kodet, står under ${language}.`,
  partly_translated: ({ language }) =>
    `Hvor teksten er oversat, er det af os, og det, der er kodet, står under ${language}. Noget er ikke oversat endnu.`,
  not_translated: 'Teksten er ikke oversat.',
  none: 'ingen',
  responsible: ({ who }) => `Ansvarlig: ${who}`,
  version: ({ version }) => `Version ${version}.`,
  searched: ({ date, from, to }) => `Senest søgt ${date}, efter studier fra ${from}–${to}.`,
  changed: ({ date }) => `Protokollen er senest ændret ${date}.`,
  missing: ({ what, answer, list }) =>
    sentence`Adressen beder om noget, der ikke er på siden, eller ikke er der længere: ${what}. Gå videre til ${answer} eller ${list}.`,
  whole_report: 'Hele rapporten',
} satisfies Catalogue['page']['shell']
