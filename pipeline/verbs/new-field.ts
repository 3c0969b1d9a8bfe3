import { fieldOf } from '../../schema/dictionary.ts'
import { toReadRow } from '../../schema/form.ts'
import type { Review } from '../../schema/settled.ts'
import { counted } from '../diagnostics/counted.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { askedIn } from '../explain/fields.ts'
import { fieldList } from '../packet/field-list.ts'
import { fieldsToRead } from '../review/fields-to-read.ts'
import { pagePath } from '../review/paths.ts'
import { exported } from './exported.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** The studies that wait to be read for a field that was added to the form, as a sheet to be filled in: to stdout, or to a file. */
export async function newField(run: Run, name: string, to: string | undefined): Promise<Said> {
  return exported(run, to, review => {
    const unknown = noSuchField(run, review, name)
    if (unknown !== undefined) return unknown
    const waiting = fieldsToRead(review).find(({ field }) => field.field === name)
    if (waiting === undefined) return `No study waits to be read for ${quoted(name)}. Nothing was written.`
    const n = counted(waiting.studies.length, 'study', 'studies')
    return {
      content: fieldList(waiting),
      remarks: [
        `${n} to be read for ${quoted(name)}. Fill in the cell of each that was read, and leave the others for another day: npm run new -- field ${name} --from ${to === undefined ? '<file>' : forShell(to)} takes what is there into the notes.`,
        ...fieldOf(toReadRow(waiting.field), name, 'column').map(one => askedIn(one)),
      ],
    }
  })
}

/** Why the form has no such field; `undefined` where it has. */
export function noSuchField(run: Run, { form }: Review, name: string): string | undefined {
  const names = form.map(({ field }) => field)
  return names.includes(name)
    ? undefined
    : `There is no field ${quoted(name)} in ${pagePath({ path: run.sources }, 'form')}${nearestIs(name, nearest(name, names))}. Nothing was written.`
}
