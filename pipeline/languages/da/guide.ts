import type { Catalogue } from '../catalogue.ts'

/** Siden ved siden af tabellerne, som siger, hvad de er, og hvordan de læses. Navne på filer, kolonner og ord står mellem accenter. */
export const guide = {
  title: 'Tabellerne, og hvordan de bruges',
  intro:
    'Hver tabel står i `tables/` som `.csv` og som `.json`: de samme rækker, i JSON med lister som lister og med `behind`, de id’er, som en række hviler på. De, som `data/` allerede har som JSON (`json_in` i `review.json`), er kun CSV. `review.json` siger om hver tabel, hvad den betyder, hvad den ikke må bruges til, og dens nøgle, og under `rests_on`, hvor `behind` er udeladt, hvordan en rækkes nøgle fører til de samme id’er; `schema_version` i den stiger, når en kolonne får en anden betydning. `data-dictionary.csv` siger om hver kolonne dens type, enhed og ord, den tabel, den henviser til, hvad den hedder, hvad den betyder, hvor det ikke siger det, og et eksempel; `schema/` har et JSON Schema for hver tabel, og `schema/tables.d.ts` deres typer; `data/schema/` har et for hver fil i `data/`. `npm run export -- tables --to tables` laver en projektmappe (`.xlsx`), Parquet og CSV til et regneark med decimalkomma, og det gør hver udgivelse. `sql/` tæller `by-theme`, `by-code` med dens ord og delene i `state-by-code` igen, i det, som DuckDB, SQLite og PostgreSQL har til fælles: indlæs `evidence`, `studies` og `codes` fra deres CSV med hver kolonne som tekst.',
  table: 'Tabel',
  holds: 'Hvad den rummer',
  key: 'Én række for hver',
  groups: {
    read: 'Hvad der er læst',
    adds_up: 'Hvad det giver tilsammen',
    gaps: 'Hvor hullerne er',
    how_far: 'Hvor langt det holder',
  },
  snippets: 'I R, Python og DuckDB',
  snippets_note:
    'Alle tre læser fra denne mappe og tæller studierne om hvert forhold, som `by-code` gør. Kun en tom celle tages for manglende: `NA` er et land.',
  traps: 'Hvad man skal passe på',
  trap: {
    studies: 'Tæl studier, ikke fund: fund fra ét studie er ikke uafhængige af hinanden.',
    own: 'Kun fund, hvor `counts` er `own`, tælles: studiets egne resultater. Det, et studie anbefaler eller fortæller fra andet arbejde, står i `evidence` og i ingen optælling. Det, der kun ønskes eller forudsættes (`state` er `wished` eller `supposed`), tæller, hvor der angives en virkning af det, og ellers ikke.',
    documents: 'Dokumenter (`source_kind` er `document`) er ikke med i nogen optælling af studier.',
    word: 'Et ord som `helps` eller `divided` er en konvention for, hvad der trykkes. Tag det aldrig uden tallene ved siden af; `effects-by-code` siger, hvor langt de rækker, og om én familie af studier bærer dem.',
    several:
      'Et studie med flere værdier, for eksempel flere regioner eller grupper af mennesker, står under dem alle; rækken `all` tæller det én gang. Rækkerne kan derfor ikke lægges sammen.',
    regions: ({ regions }) => `Regionerne og deres lande: ${regions}.`,
    lists:
      'Lister i en celle i CSV er sat sammen med `;`, som også kan stå i almindelig tekst: `data-dictionary.csv` siger, hvilke kolonner der er lister.',
    labels:
      'En kolonne som `code_da` siger, hvad ordet i kolonnen før den hedder. Den står i hver CSV; i JSON kun, hvor tabellens nøgle er én kolonne. Ellers slås ordet op i den tabel, det er nøgle i: `codes` har navnet på hver kode og hvert tema.',
    pages: 'En side kendes på `source_id` og `page_id`; `study-pages` har dens adresse, også for dokumenternes sider.',
    missing:
      'Et tal, en liste, et sandt eller falsk er der, eller cellen er tom (i JSON `null` eller en tom liste). Så siger `<column>_missing` hvorfor: `not-seen` (ikke på det, vi læste), `not-reported` (læst helt og ikke oplyst), `not-applicable`, `unclear`, `to-read` (spurgt om siden en senere dag og endnu ikke læst for det), eller hvorfor et tal ikke kan beregnes: `not-used` (af ingen af de to kodere), `no-units` (intet at sammenligne), `no-variation` (kun én kategori er brugt), `one-coder`, `none-to-divide-by`. Har tabellen ingen sådan kolonne, er et tomt tal et, der ikke gælder for rækken. I JSON står det ord, hvor der er et, og i første række. Decimaler afrundes én gang, når de skrives: til tre, forventede tal til to.',
    spreadsheet:
      'CSV-filerne er UTF-8 med komma mellem cellerne og punktum som decimaltegn. Et regneark, der er sat til decimalkomma, kan læse `0.077` som `77` uden at sige det: importér filen som tekst, og vælg engelske tal. Ingen tekst, og intet efter et semikolon i en tekst, begynder med et tegn, som et regneark ville udføre.',
    charts:
      'En figur i `charts/`, der ender på `.vl.json`, har sine rækker i sig, så den kan åbnes i en editor til Vega-Lite og på en side i enhver mappe. Vejen gennem screeningen er kasser og pile og ingen tegning af data: den har ingen sådan fil, og dens tal står i `screening-flow`.',
  },
  by_condition: 'Efter tema og forhold',
  number_behind:
    'Det første tal efter et forhold er de studier, der nævner det, det andet er dem, der angiver en virkning eller ikke fandt nogen, med hvad de angiver.',
  all_countries: 'alle andre',
  unfilled: ({ quotas }) => `Kvoter, der ikke blev fyldt: ${quotas}.`,
  filled: ({ quota, n, target }) => `${quota}: ${n} af ${target}`,
} satisfies Catalogue['guide']
