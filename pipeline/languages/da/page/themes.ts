import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** Themes and conditions: how many studies speak of them, what these say, how often, and together with what. */
export const themes = {
  title: 'Temaer og forhold',
  note: 'Tallene tæller studier, ikke fund. Ofte nævnt betyder ikke almindeligt, vigtigt eller bevist.',
  effects: ({ on }) => `Hvad forholdet gør ved ${on}, når det er til stede`,
  own_effect: ({ theme, on }) => `Under ”${theme}” er virkningen på ${on}.`,
  effects_note: ({ least }) =>
    `Fremmer og hæmmer: mindst ${least} ${oneOrMore(least, 'studie', 'studier')} angiver virkningen, ingen det modsatte. Delt: begge veje. Få studier: færre end ${least} angiver, at det fremmer eller hæmmer; tallet er dem, der angiver en virkning eller ikke fandt nogen, med det, de angiver. Kun beskrevet: nævnt uden virkning.`,
  few: ({ n, declared }) => `${n}: ${declared}`,
  of_them: ({ effect, n }) => `${effect} ${n}`,
  ranges: 'Hvor langt virkningerne rækker, og hvem der siger dem',
  ranges_note:
    'Studier, der angiver virkningen; i parentes hvor lavt og hvor højt tallet når, hvor alle læsere skal se virkningen, og hvor én er nok, og det, der kunne opnås, tæller med. Et ord holder, hvor det bliver stående uden en hvilken som helst familie af beslægtede studier, bliver for tyndt, hvor for få er tilbage, og vender, hvor et andet ord kommer i stedet.',
  who_says: 'Hvem der siger det, i studier',
  told_by: ({ who }) => `fortalt af ${who}`,
  frequency: 'Hvor ofte forholdene nævnes',
  frequency_note:
    'Frekvenseffekt: rapporter med forholdet af alle rapporter; også inden for dem, der er læst på samme måde, for et abstract har lidt plads.',
  together: 'Hvad der nævnes sammen',
  together_note:
    'Studier, der har begge forhold. Sammen betyder ikke, at det ene fører til det andet. Kolonnernes tal er rækkernes.',
  accumulation: 'Koder mødt efter antal studier',
  accumulation_note: 'Viser brugen af vores kodebog, ikke om viden er fuldstændig.',
} satisfies Catalogue['page']['themes']
