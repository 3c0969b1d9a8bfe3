import type { Review } from '../../schema/settled.ts'
import { counted } from '../diagnostics/counted.ts'
import { quoted } from '../diagnostics/problem.ts'
import { referencesAsBibtex } from '../export/references-as-bibtex.ts'
import { referencesAsCsl } from '../export/references-as-csl.ts'
import { referencesAsRis } from '../export/references-as-ris.ts'
import {
  WRITTEN_FORMS,
  type WrittenForm,
  type WrittenReference,
  writtenReferences,
} from '../export/written-reference.ts'
import { exported } from './exported.ts'
import type { Run } from './run.ts'
import { optionAmiss, type Said, usage } from './said.ts'

const WRITERS: Record<WrittenForm, (references: readonly WrittenReference[]) => string> = {
  ris: referencesAsRis,
  bibtex: referencesAsBibtex,
  csl: referencesAsCsl,
}

/** The studies of the review as references for another tool: those that count, each once, by the record of its note. */
export async function exportReferences(
  run: Run,
  { as, to }: { as: string | undefined; to: string | undefined },
): Promise<Said> {
  const form = WRITTEN_FORMS.find(name => name === as)
  if (form === undefined)
    return usage(
      `${optionAmiss('--as', as, {
        expected: `a form of references, ${WRITTEN_FORMS.map(quoted).join(', ')}`,
        why: 'another tool reads some of them only',
        such: 'ris',
      })}.`,
    )
  return exported(run, to, review => {
    const references = writtenReferences(review)
    return { content: WRITERS[form](references), remarks: remarksOn(review, references) }
  })
}

function remarksOn(review: Review, references: readonly WrittenReference[]): string[] {
  const retracted = review.studies.filter(({ record }) => record.retracted !== undefined).map(({ id }) => id)
  const others = review.studies
    .filter(({ reports }) => reports.length > 1)
    .map(({ id, reports }) => `${id} (${reports.length})`)
  return [
    `${counted(references.length, 'study', 'studies')}, of which ${references.filter(({ doi }) => doi !== undefined).length} with a DOI.`,
    ...(retracted.length === 0 ? [] : [`Left out, because they are retracted: ${retracted.join(', ')}.`]),
    ...(others.length === 0 ? [] : [`Of those with several publications the one of the record: ${others.join(', ')}.`]),
  ]
}
