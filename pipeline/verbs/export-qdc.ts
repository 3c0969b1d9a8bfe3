import manifest from '../../package.json' with { type: 'json' }
import { counted } from '../diagnostics/counted.ts'
import { exported } from './exported.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** The codebook for tools of qualitative analysis, as REFI-QDA has one. */
export async function exportQdc(run: Run, { to }: { to: string | undefined }): Promise<Said> {
  const { codebookAsQdc } = await import('../export/codebook-as-qdc.ts')
  const { NOT_HELD } = await import('../export/qda-codes.ts')
  return exported(run, to, ({ codebook, protocol }) => {
    const themes = codebook.schemes.flatMap(one => one.themes)
    return {
      content: codebookAsQdc(codebook, protocol.review.coded_in, `${manifest.name} ${manifest.version}`),
      remarks: [
        `${counted(themes.flatMap(({ codes }) => codes).length, 'code')} in ${counted(themes.length, 'theme')}; ${counted(codebook.schemes.length, 'scheme')} as sets.`,
        `Not in it, because the format has no place for it: ${NOT_HELD}.`,
      ],
    }
  })
}
