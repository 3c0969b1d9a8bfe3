import { caveats } from './caveats.ts'
import { charts } from './charts/index.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const en = { tag: 'en' as string, name: 'English', words, writing, caveats, charts }
