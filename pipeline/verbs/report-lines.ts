import { counted } from '../diagnostics/counted.ts'
import type { ItemPieces } from './item-pieces.ts'
import type { Run } from './run.ts'

/** The first so many of a list of lines, set in, and how many more there are; all of them where that is asked for. */
export function shown({ all }: Run, lines: readonly string[], most = 20): string[] {
  const first = all ? lines : lines.slice(0, most)
  const more = lines.length - first.length
  return [...first.map(line => `    ${line}`), ...(more === 0 ? [] : [`    … and ${more} more (\`--all\` names them)`])]
}

/** How a report of coded items ends, which are called `items` or otherwise: with what a person has to settle, and what was written. */
export function endOfReport(run: Run, items: string, { doubtful, texts }: ItemPieces): string[] {
  return [
    ...(doubtful.length === 0
      ? []
      : [
          `${items} that are likely another record once more, and name it in the \`note\` of their row: ${doubtful.length}; where two are one, give the row the decision \`duplicate\``,
          ...shown(
            run,
            doubtful.map(({ first, second }) => `${second.id}: ${first.id}`),
          ),
        ]),
    texts.size === 0 ? 'Nothing is new.' : `Wrote ${counted(texts.size, 'file')}. \`npm start\` makes the tables anew.`,
  ]
}
