import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const mapFieldDeclared: Rule = {
  id: 'map-field-declared',
  meaning: 'Every field by which a gap map lays out the codes is a field of words in the form.',
  reason: 'a map of a field nobody asks for, or of one without words, has no columns.',
  repair: 'Name fields of the form whose kind is `word` or `words`.',
  example: {
    breaks: '- Fields: haeting',
    keeps: '- Fields: heating',
  },
  check: ({ form, analysis, path }) => {
    if (form === undefined || analysis === undefined) return []
    const page = `${path}/analysis.md`
    const known = form.value.fields.filter(({ words }) => words.length > 0).map(({ field }) => field)
    const maps = analysis.value.gap_maps
    return maps.flatMap(({ fields }, m) =>
      fields.flatMap((field, index) =>
        known.includes(field)
          ? []
          : [
              {
                place: analysis.at('gap_maps', m, 'fields', index),
                slip: field,
                what: `Unexpected field ${quoted(field)}, expected a field of words of the form${nearestAmong(field, known)}`,
                fix: `correct it in ${page}, or ask for it in ${path}/form.md.`,
              },
            ],
      ),
    )
  },
}
