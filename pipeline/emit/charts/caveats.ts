import { type Language, say } from './language.ts'

/** The sentences a reader must meet beside a chart. They say what counts of this kind cannot show, whatever the review. */
export const caveat = {
  counts: (language: Language) =>
    say(
      language,
      'Ofte nævnt betyder ikke almindeligt, vigtigt eller bevist.',
      'Often mentioned does not mean common, important or proven.',
    ),
  notSeen: (language: Language) =>
    say(
      language,
      'Ikke set betyder, at det ikke stod på det, vi læste; studiet kan stadig sige det.',
      'Not seen means not on what we read; the study may still say it.',
    ),
  gaps: (language: Language) =>
    say(
      language,
      'Tomt betyder, at vi intet så. Ikke, at der ingen forskning er.',
      'Empty means that we saw nothing. Not that no research exists.',
    ),
  sample: (language: Language) =>
    say(
      language,
      'Stikprøven er udvalgt; årene siger intet om, hvor meget der er forsket.',
      'The sample was chosen; the years say nothing about how much research there was.',
    ),
  accumulation: (language: Language) =>
    say(
      language,
      'Viser brugen af vores kodebog, ikke om viden er fuldstændig.',
      'Shows the use of our codebook, not completeness of knowledge.',
    ),
  awaiting: (language: Language) =>
    say(
      language,
      'Det, der afventer klassifikation, er ikke udelukket: det, vi så, kunne ikke afgøre det.',
      'What awaits classification is not excluded: what we saw could not decide it.',
    ),
  together: (language: Language) =>
    say(
      language,
      'Nævnt i samme studie betyder ikke, at det ene fører til det andet.',
      'Mentioned in the same study does not mean that one leads to the other.',
    ),
  evaluations: (language: Language) =>
    say(
      language,
      'Forandring i løbet af et projekt. Hvor vi ikke så en sammenligningsgruppe, er årsagen ukendt.',
      'Change during a project. Where we saw no comparison group, the cause is unknown.',
    ),
  sources: (language: Language) =>
    say(
      language,
      'Kilder fra samme udgiver er ikke uafhængige af hinanden, og kodens egen kilde nævner den pr. definition.',
      'Sources by one producer are not independent of each other, and the source of a code names it by definition.',
    ),
} as const
