import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const schemeDeclared: Rule = {
  id: 'scheme-declared',
  meaning: 'No scheme stands twice in the codebook, and every scheme that a document is the source of stands there.',
  reason: 'two schemes of one name cannot be told apart, and a scheme that is not there has codes from nowhere.',
  repair: 'Name a scheme of the codebook; give each scheme there a word of its own.',
  example: {
    breaks: '- Source of scheme: parent (the codebook has `# Scheme: parents`)',
    keeps: '- Source of scheme: parents',
  },
  check: review => {
    const { codebook } = review
    if (codebook === undefined) return []
    const page = `${review.path}/codebook.md`
    const known = codebook.value.schemes.map(({ scheme }) => scheme)
    const twice = known.flatMap((scheme, index) =>
      known.indexOf(scheme) === index
        ? []
        : [
            {
              place: codebook.at('schemes', index, 'scheme'),
              what: `Unexpected second scheme ${quoted(scheme)}, expected each once`,
              fix: `give it another word in ${page}, or make the two one scheme.`,
            },
          ],
    )
    const unknown = review.documents.flatMap(({ path, record }) => {
      const scheme = record.value.source_of_scheme
      return scheme === undefined || known.includes(scheme)
        ? []
        : [
            {
              place: record.at('source_of_scheme'),
              slip: scheme,
              what: `Unexpected scheme ${quoted(scheme)}, expected a scheme of the codebook (${known.map(quoted).join(', ')})${nearestAmong(scheme, known)}`,
              fix: `correct it in ${path}/note.md, or write the scheme in ${page}.`,
            },
          ]
    })
    return [...twice, ...unknown]
  },
}
