import type { Catalogue } from '../catalogue.ts'
import { caveats } from './caveats.ts'
import { cells } from './cells.ts'
import { charts } from './charts/index.ts'
import { columns } from './columns.ts'
import { tables } from './tables.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const da = {
  tag: 'da',
  name: 'Dansk',
  words,
  writing,
  caveats,
  charts,
  columns,
  tables,
  cells,
} satisfies Catalogue
