import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Rule } from './rule.ts'

export const doiForm: Rule = {
  id: 'doi-form',
  meaning: 'A DOI is bare: `10.`, digits, `/`, and the rest, without an address before it.',
  reason: 'a DOI in another form is not found by those who look it up, and the same DOI in two forms looks like two.',
  repair: 'Write only the part from `10.` on.',
  example: {
    breaks: '- DOI: https://doi.org/10.1234/abc',
    keeps: '- DOI: 10.1234/abc',
  },
  check: review =>
    [
      ...review.studies.flatMap(study => [
        { doi: study.record.value.doi, place: study.record.at('doi') },
        ...study.reports.map(({ value, at }) => ({ doi: value.doi, place: at('doi') })),
      ]),
      ...review.screening.map(({ value, at }) => ({ doi: value.doi, place: at('doi') })),
    ].flatMap(({ doi, place }) =>
      doi === undefined || isMissing(doi) || isDoi(doi)
        ? []
        : [
            {
              place,
              what: `Unexpected DOI ${quoted(doi)}, expected a form such as \`10.1234/abc\``,
              fix: inside(doi)
                ? `type \`${inside(doi)}\` in ${place.path}.`
                : `write only the part from \`10.\` on, or a word that says why it is missing, in ${place.path}.`,
            },
          ],
    ),
}

/** The DOI in an address or behind a word for it. */
function inside(text: string): string | undefined {
  const [, found = ''] = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)?(10\..*?)[,;.]?$/i.exec(text.trim()) ?? []
  return isDoi(found) ? found : undefined
}

/** Printable ASCII; a comma or semicolon at the end belongs to the sentence it was copied from. */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/[!-~]*[!-+\--:<-~]$/.test(text)
}
