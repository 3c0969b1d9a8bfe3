import { aggregate, asText, type Cell, filesIn, type Problem, type Review, read, settledFiles } from 'inddragelse'

/** Somebody’s own program over a review: it compiles against the package and runs. */
const { review, problems } = read('sources', await filesIn('sources'))
console.log(review === undefined ? told(problems) : counted(review).join('\n'))

function told(problems: readonly Problem[]): string {
  return asText(problems, () => undefined)
}

function counted(review: Review): string[] {
  const rows = aggregate(review).find(({ table }) => table.name === 'by-code')?.rows ?? []
  const studies = ({ cells }: { cells: Record<string, Cell> }) => `${cells.code} ${cells.n_studies}`
  const question: string | undefined = review.protocol.review.question.en
  return [question ?? '', `${settledFiles(review).length} files`, ...rows.map(studies)]
}
