import { dividingFields } from '../../schema/dividing-fields.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const mapFieldDeclared: Rule = {
  id: 'map-field-declared',
  meaning:
    'Every field by which a gap map lays out the codes, or a subgroup is told, is a field of a study that has words, and has those words.',
  reason: 'a field nobody asks for, and a word that no study can have, make a map or subgroup of nothing.',
  repair: 'Name fields of the record with a closed list, or fields of the form whose kind is `word` or `words`.',
  example: {
    breaks: '- Fields: haeting',
    keeps: '- Fields: heating',
  },
  check: review => {
    const { form, analysis } = review
    if (form === undefined || analysis === undefined) return []
    const page = pagePath(review, 'analysis')
    const asked = pagePath(review, 'form')
    const fields = dividingFields(form.value.fields)
    const known = fields.map(({ field }) => field)
    const maps = analysis.value.gap_maps
    const unknown = (field: string, place: ReturnType<typeof analysis.at>) => ({
      place,
      slip: field,
      what: `Unexpected field ${quoted(field)}, expected a field of a study that has words${nearestAmong(field, known)}`,
      fix: `correct it in ${page}, or ask for it in ${asked}.`,
    })
    const inSubgroups = analysis.value.subgroups.flatMap(({ field, words = [] }, s) => {
      if (field === undefined) return []
      const own = fields.find(one => one.field === field)?.words.map(({ word }) => word) ?? []
      if (own.length === 0) return [unknown(field, analysis.at('subgroups', s, 'field'))]
      return words.flatMap((word, index) =>
        own.includes(word)
          ? []
          : [
              {
                place: analysis.at('subgroups', s, 'words', index),
                slip: word,
                what: `Unexpected word ${quoted(word)}, expected a word of \`${field}\`${nearestAmong(word, own)}`,
                fix: `correct it in ${page}, or add it to ${asked}.`,
              },
            ],
      )
    })
    const inMaps = maps.flatMap(({ fields }, m) =>
      fields.flatMap((field, index) =>
        known.includes(field) ? [] : [unknown(field, analysis.at('gap_maps', m, 'fields', index))],
      ),
    )
    return [...inSubgroups, ...inMaps]
  },
}
