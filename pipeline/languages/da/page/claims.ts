import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** What pages say that a published review found, beside the studies. */
export const claims = {
  title: 'Hvad sider om en publiceret oversigt siger, at den fandt',
  whose: ({ publishers, producers }) =>
    `Påstandene er det, som sider${publishers === '' ? '' : ` fra ${publishers}`} siger, at oversigten${producers === '' ? '' : ` fra ${producers}`} fandt.`,
  not_read: 'Selve oversigten er ikke læst.',
  note: ({ studies }) =>
    `Ved siden af hver påstand står de samme ${studies}, efter hvem der har det forhold, den handler om: fortalt, andre, kun råd og ikke set giver tilsammen dem alle. Poster, der afventer, står ved siden af studierne; i parentes hvad antallet af studier, der har det, kunne blive med dem. Hvad der er fundet, siger, hvordan et studie har forholdet; hvad det gør, siger, hvilken vej et studie går, der angiver en virkning, hvem der end angiver den. Det er to ting. Ikke set er ikke det samme som usandt, intet er lagt sammen over påstande, og intet er prøvet.`,
  awaiting: ({ n, had, most }) => `${n} (${had} til ${most})`,
  found: 'Hvad der er fundet',
  ways: 'Hvad det gør, ved siden af påstanden',
  part: ({ word, n }) => sentence`${word}: ${n}`,
  way: ({ word, n, told }) => sentence`${word}: ${n} (fortalt: ${told})`,
  declaring: ({ n }) => sentence`angiver en virkning: ${n}`,
  no_way: 'intet studie angiver nogen',
  reverse: 'Hvad vores studier taler om, og siderne ikke nævner',
  reverse_note:
    'Forhold, som et studie har, og som ingen påstand handler om. Det, siderne ikke nævner, kan oversigten godt nævne.',
} satisfies Catalogue['page']['claims']
