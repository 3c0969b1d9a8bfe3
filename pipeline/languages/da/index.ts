import type { Catalogue } from '../catalogue.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const da = { tag: 'da', name: 'Dansk', words, writing } satisfies Catalogue
