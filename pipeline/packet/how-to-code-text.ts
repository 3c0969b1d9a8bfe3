import type { Code } from '../../schema/codebook.ts'
import type { Labels } from '../../schema/labels.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { type NotePart, writeBlocks, writeNote } from '../canonical/note.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'

/** What a code says of itself to a reader. Its example names a passage of a study, and its origin a document, so a blind reader gets neither. */
const SHOWN = ['definition', 'present_means', 'include', 'exclude'] as const satisfies (keyof Code)[]

/** How to code, and the codes to code with, in the language in which the sources are written. */
export function howToCodeText({ codebook, protocol }: ReviewUnderWay, withEveryScheme: boolean): string {
  const { how_to_code = [], schemes = [] } = codebook?.value ?? {}
  const language = protocol?.value.review.coded_in ?? ''
  const called = (labels: Labels) => labels[language] ?? ''
  const parts = schemes
    .filter(({ counted }) => withEveryScheme || counted === 'yes')
    .map(
      (scheme): NotePart => ({
        depth: 2,
        heading: called(scheme.labels),
        blocks: [bullet('The effect is on', called(scheme.effect_on))],
        parts: scheme.themes.map(theme => ({
          depth: 3,
          heading: called(theme.labels),
          blocks: theme.effect_on === undefined ? [] : [bullet('The effect is on', called(theme.effect_on))],
          parts: codesToGive(theme.codes).map(code => ({
            depth: 4,
            heading: code.code,
            blocks: codeBullets(code, language),
            parts: [],
          })),
        })),
      }),
    )
  return `# How to code\n\n${writeBlocks(how_to_code, 2)}\n${writeNote([{ depth: 1, heading: 'Codes', blocks: [], parts }])}`
}

/** A code that is split is given to no passage any more. */
function codesToGive(codes: readonly Code[]): Code[] {
  return codes.filter(({ split_into }) => split_into === undefined)
}

/** What a code says of itself, in one language. */
export function codeBullets(code: Code, language: string): NotePart['blocks'] {
  return [bullet('Label', code.labels[language] ?? ''), ...SHOWN.map(key => bullet(typedKey(key), code[key]))]
}

function bullet(key: string, value: string) {
  return { kind: 'bullet' as const, text: `${key}: ${value}` }
}
