import manifest from '../../package.json' with { type: 'json' }
import type { Review } from '../../schema/settled.ts'
import { counted } from '../diagnostics/counted.ts'
import { pastLargest } from '../review/largest-project.ts'
import { exported } from './exported.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/** The review as a project for tools of qualitative analysis. A project is packed, so that it needs a file. */
export async function exportQdpx(run: Run, { to }: { to: string | undefined }): Promise<Said> {
  if (to === undefined)
    return usage('A project is no text: name a file for it, such as `--to review.qdpx`. Nothing was written.')
  const { packed } = await import('../export/packed.ts')
  const { projectFiles } = await import('../export/review-as-qdpx.ts')
  const { NOT_HELD } = await import('../export/qda-codes.ts')
  const { readingsOf, standing } = await import('../export/qda-sources.ts')
  return exported(run, to, review => {
    const { protocol, studies } = review
    const language = protocol.review.coded_in
    const name = protocol.review.labels[language] ?? manifest.name
    const passages = studies.flatMap(standing)
    const readings = studies.flatMap(readingsOf)
    const coders = new Set(readings.map(({ coder }) => coder))
    const files = projectFiles(review, name, `${manifest.name} ${manifest.version}`)
    const tooLarge = pastLargest(Object.values(files).map(({ length }) => length))
    return {
      content: packed(files, 0),
      remarks: [
        ...(tooLarge === undefined ? [] : [tooLarge]),
        `${counted(studies.length, 'study', 'studies')} as plain texts of ${counted(passages.length, 'passage')}; ${counted(readings.length, 'coding')} of ${counted(coders.size, 'coder')}, each with what it says in a note beside it.`,
        'Fields of the record and the form are variables of the sources, without those that are missing or of several parts. Sheets of coders who have not finished a study are not in it.',
        `Not in it, because the format has no place for it: ${[NOT_HELD, ...notHeldOf(review)].join('; ')}.`,
      ],
    }
  })
}

function dated(studies: Review['studies']): number {
  return studies.flatMap(one => one.passages).filter(one => one.added !== undefined || one.reread !== undefined).length
}

function notHeldOf({ studies, documents, claims, reviewFindings, screening }: Review): string[] {
  const of = (n: number, what: string) => (n === 0 ? [] : [`${what} (${n})`])
  return [
    ...of(
      studies.flatMap(one => one.passages).filter(one => one.withdrawn !== undefined).length,
      'passages that were taken out, so that those behind them are numbered anew where it is taken in',
    ),
    ...of(studies.flatMap(one => [...one.findings, ...one.dropped]).filter(one => 'ruling' in one).length, 'rulings'),
    ...of(studies.flatMap(one => one.reports).length, 'reports of studies'),
    ...of(dated(studies), 'days on which passages were added or read again'),
    ...of(studies.flatMap(one => one.facts).length, 'facts of studies'),
    ...of(documents.length, 'documents'),
    ...of(screening.length, 'the screening'),
    ...of(claims.length, 'claims'),
    ...of(reviewFindings.length, 'findings of the review'),
  ]
}
