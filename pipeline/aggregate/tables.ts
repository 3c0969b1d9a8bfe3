import { byCode } from './by-code.ts'
import { byTheme } from './by-theme.ts'
import { directionByCode } from './direction-by-code.ts'
import { documents } from './documents.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { gapMapRegion } from './gap-map-region.ts'
import { methods } from './methods.ts'
import { outcomes } from './outcomes.ts'
import { passages } from './passages.ts'
import { studies } from './studies.ts'
import { studiesByYear } from './studies-by-year.ts'
import type { Table } from './table.ts'

export type { Table } from './table.ts'

/** All tables: first what was read, then what it adds up to. */
export const tables: readonly Table[] = [
  studies,
  findings,
  passages,
  documents,
  outcomes,
  methods,
  facts,
  byTheme,
  byCode,
  directionByCode,
  gapMapRegion,
  studiesByYear,
]
