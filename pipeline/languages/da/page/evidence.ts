import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** The list of every finding, and its filters. */
export const evidence = {
  title: 'Alle fund',
  note: 'Et fund er en kode på en passage. Ordene er vores; siden, der blev læst, er linket. Kun studiets egne resultater tælles med; anbefalinger, andres arbejde og udtalelser til pressen vises blot. Søgning og filtre står i adressen, så en visning kan deles.',
  no_script: 'Filtrene kræver JavaScript. Alle fund står herunder.',
  in_state: ({ state }) => `her: ${state}`,
  search: 'Søg i tekst, forfattere, lande og regioner',
  how_to_search:
    'Alle ord skal være der, i vilkårlig rækkefølge. Anførselstegn holder ord sammen; et minus foran et ord udelader det, der har ordet.',
  from: 'Fra',
  voice: 'Hvis stemme',
  from_studies: 'studier',
  from_documents: 'dokumenter',
  any: 'alle',
  clear: 'Nulstil',
  clear_all: 'Alt',
  none: 'Ingen fund passer. Fjern (i parentes, hvor mange der så passer):',
  no_findings: 'Intet fund endnu.',
  download: 'Hent disse fund som CSV',
  show_more: 'Vis flere',
  show_all: 'Vis alle',
  shown: ({ shown, found, studies, documents }) =>
    sentence`Viste fund: ${shown} af ${found} (studier: ${studies}; dokumenter: ${documents}).`,
  unlisted: ({ unlisted, listed, table }) =>
    sentence`Ikke på denne side: ${unlisted} af disse fund. Siden har de første ${listed}, og ${table} har alle. En søgning ser kun i teksterne til dem, der er på siden.`,
  behind: ({ what }) => sentence`Kun det, der ligger bag: ${what}`,
} satisfies Catalogue['page']['evidence']
