import type { Catalogue } from '../catalogue.ts'
import { caveats } from './caveats.ts'
import { charts } from './charts/index.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const da = { tag: 'da', name: 'Dansk', words, writing, caveats, charts } satisfies Catalogue
