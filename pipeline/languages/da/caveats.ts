import type { Catalogue } from '../catalogue.ts'

/** The sentences a reader must meet beside counts. They say what counts of this kind cannot show, whatever the review. */
export const caveats = {
  counts: 'Ofte nævnt betyder ikke almindeligt, vigtigt eller bevist.',
  told: 'Vi tæller studier, der siger det, ikke mennesker, det er sket for; korte tekster fortæller mest om det, der gik galt.',
  notSeen: 'Ikke set betyder, at det ikke stod på det, vi læste; studiet kan stadig sige det.',
  gaps: 'Tomt betyder, at vi intet så. Ikke, at der ingen forskning er.',
  sample: 'Årene er stikprøvens og siger intet om, hvor meget der er forsket.',
  accumulation: 'Viser brugen af vores kodebog, ikke om viden er fuldstændig.',
  awaiting: 'Det, der afventer klassifikation, er ikke ekskluderet: det, vi så, kunne ikke afgøre det.',
  unscreened: 'Det, der endnu ikke er screenet, er ikke ekskluderet: intet er afgjort om det.',
  coOccurrence: 'Nævnt i samme studie betyder ikke, at det ene fører til det andet.',
  evaluations: 'Forandring i løbet af et projekt. Hvor vi ikke så en sammenligningsgruppe, er årsagen ukendt.',
  sources: 'Kilder fra samme udgiver er ikke uafhængige af hinanden, og kodens egen kilde nævner den pr. definition.',
  fewCases: 'Få tilfælde af en kode giver usikre tal.',
  repeatability: 'Enighed mellem læsninger fra én slags læser kaldes gentagelighed.',
} satisfies Catalogue['caveats']
