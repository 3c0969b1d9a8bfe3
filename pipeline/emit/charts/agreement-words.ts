import type { Review } from '../../../schema/settled.ts'
import type { Row } from '../../aggregate/table.ts'
import { type Words, wordsOf } from './chart.ts'
import { decimal, type Language, listed, say } from './language.ts'

/** The positive agreement that half of the codes reach, and the codes that have none. `undefined` where no two coders read the same. */
export function agreementWords(rows: readonly Row[], _review: Review, language: Language): Words | undefined {
  const used = rows.filter(({ cells }) => cells.aspect === 'code' && typeof cells.positive === 'number')
  if (used.length === 0) return undefined
  const values = used.map(row => Number(row.cells.positive)).sort((a, b) => a - b)
  const half = decimal(values[Math.floor(values.length / 2)] ?? 0, 2, language)
  const none = used.filter(row => row.cells.positive === 0)
  const title = say(
    language,
    `Halvdelen af ${used.length} koder har positiv enighed på mindst ${half}${none.length > 0 ? `; for ${names(none, language)} er den 0` : ''}`,
    `Half of ${used.length} codes have positive agreement of at least ${half}${none.length > 0 ? `; for ${names(none, language)} it is 0` : ''}`,
  )
  const pairs = [...new Set(used.map(row => pairOf(row, language)))]
  const sample = say(
    language,
    `${listed(pairs, language)}. Til højre: passager hvor begge, kun den første og kun den anden gav koden.`,
    `${listed(pairs, language)}. Right: passages to which both, only the first and only the second gave the code.`,
  )
  const numbers = used
    .map(
      ({ cells }) =>
        `${cells[`scope_${language}`]}: ${decimal(Number(cells.positive), 2, language)} (${cells.n_both}, ${cells.n_first_only}, ${cells.n_second_only}).`,
    )
    .join(' ')
  return wordsOf(title, sample, numbers, note(used, language))
}

function names(rows: readonly Row[], language: Language): string {
  return listed(
    rows.map(row => String(row.cells[`scope_${language}`])),
    language,
    3,
  )
}

function pairOf({ cells }: Row, language: Language): string {
  return say(
    language,
    `Koder ${cells.coder_a} og ${cells.coder_b}, ${cells.n_units} passager`,
    `Coders ${cells.coder_a} and ${cells.coder_b}, ${cells.n_units} passages`,
  )
}

function note(rows: readonly Row[], language: Language): string {
  return rows.some(row => row.cells.kind === 'repeatability')
    ? say(
        language,
        'Enighed mellem læsninger fra én slags læser kaldes gentagelighed. Få tilfælde af en kode giver usikre tal.',
        'Agreement between readings of one kind of reader is called repeatability. Few cases of a code give uncertain numbers.',
      )
    : say(language, 'Få tilfælde af en kode giver usikre tal.', 'Few cases of a code give uncertain numbers.')
}
