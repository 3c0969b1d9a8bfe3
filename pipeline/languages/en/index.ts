import { begin } from './begin.ts'
import { caveats } from './caveats.ts'
import { cells } from './cells.ts'
import { charts } from './charts/index.ts'
import { columns } from './columns.ts'
import { guide } from './guide.ts'
import { imports } from './imports.ts'
import { meanings } from './meanings.ts'
import { page } from './page/index.ts'
import { sentences } from './sentences.ts'
import { shortAnswer } from './short-answer.ts'
import { tables } from './tables.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const en = {
  tag: 'en' as string,
  name: 'English',
  words,
  writing,
  columns,
  meanings,
  tables,
  cells,
  charts,
  caveats,
  page,
  guide,
  imports,
  sentences,
  shortAnswer,
  begin,
}
