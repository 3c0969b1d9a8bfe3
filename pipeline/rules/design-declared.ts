import { isMissing } from '../../schema/missing.ts'
import { DESIGN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const designDeclared: Rule = {
  id: 'design-declared',
  meaning:
    'The design of every study is qualitative, quantitative or mixed, or declared, with its labels, under Designs in the protocol.',
  reason: 'a design in two spellings is two rows of a table, and one nobody declared has no name in the report.',
  repair: 'Type the design as it is called, or declare it under Designs in the protocol.',
  example: {
    breaks: '- Design: qualitativ',
    keeps: '- Design: qualitative',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const known = [...wordsOf(DESIGN), ...review.protocol.value.designs.map(({ design }) => design)]
    return review.studies.flatMap(({ path, record: { value, at } }) => {
      const { design } = value
      return design === undefined || isMissing(design) || known.includes(design)
        ? []
        : [
            {
              place: at('design'),
              slip: design,
              what: `Unexpected design ${quoted(design)}, expected ${known.map(quoted).join(', ')} or a missing word${nearestAmong(design, known)}`,
              fix: `correct it in ${path}/note.md, or declare it under Designs in ${review.path}/protocol.md.`,
            },
          ]
    })
  },
}
