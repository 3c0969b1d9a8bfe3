import type { Catalogue } from '../../catalogue.ts'

/** How the review was made and what it cannot say. */
export const methods = {
  title: 'Fremgangsmåde og begrænsninger',
  synthesis: 'Syntesen',
  statements: 'Forbehold',
  eligibility: 'Hvad der kunne komme med',
  sampling: 'Udvælgelse',
  not_written: 'Ikke skrevet endnu.',
  quotas: 'Kvoter',
  quota: 'Kvote',
  target: 'Mål',
  reached: 'Udvalgt til at fylde den',
  limits: 'Begrænsninger',
  what_is_counted: 'Hvad der tælles',
  who_read: 'Hvem læste',
  coder: 'Koder',
  kind: 'Slags',
  read: 'Hvad de læste',
  superseded: ({ coders }) => `Tælles ikke længere med, hvor ${coders} har læst på ny.`,
  unread: ({ n, of }) =>
    `${n} af studiernes ${of} fund mangler tilstand eller retning: ingen har endnu læst, hvilken tilstand forholdet er i, eller hvad det gør dér. ${n === 1 ? 'Det' : 'De'} er ikke med i nogen optælling af, hvad forholdene gør, og regnes heller ikke som beskrivelse; et studie, der ikke har en kode på anden måde, står blandt dem uden et resultat om den.`,
  words_by_bar: 'Hvor sikre er ordene?',
  words_by_bar_note:
    'Hvor mange forhold der har hvert ord. Hvor mange studier et ord kræver, er en aftale om, hvad der trykkes, og intet mål for evidens; ordene er derfor også talt med andre krav og på andre måder.',
  sensitivity: 'Holder konklusionerne?',
  sensitivity_note:
    'Ordet i hovedanalysen, og ordet med færre studier eller talt på en anden måde, der er erklæret på forhånd. At et ord ændrer sig, siger, hvor tyndt grundlaget er, ikke at det er forkert.',
  without: ({ what }) => `Uden ${what}`,
  subgroups: 'Undergrupper',
  subgroups_note: 'Erklæret på forhånd. En forskel mellem dem er intet fund.',
  how_to_code: 'Sådan er der kodet',
  codebook: 'Kodebogen',
  condition: 'Forhold',
  definition: 'Definition',
  present_means: 'Til stede betyder',
  wanted: 'Ønskes',
  include: 'Med',
  exclude: 'Ikke med',
  coding_log: 'Kodelog',
  amendments: 'Ændringer',
} satisfies Catalogue['page']['methods']
