import { bareDoi, isDoi } from '../../schema/doi.ts'
import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import { doiIn } from '../review/doi-in.ts'
import type { Rule } from './rule.ts'

export const doiForm: Rule = {
  id: 'doi-form',
  meaning: 'A DOI is bare: `10.`, digits, `/`, and the rest, without an address before it.',
  reason: 'a DOI in another form is not found by those who look it up, and the same DOI in two forms looks like two.',
  repair: 'Run `npm run fix`, which writes only the part from `10.` on; elsewhere type that part.',
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
              fix: fixOf(doi, place.path),
            },
          ],
    ),
}

function fixOf(typed: string, path: string): string {
  const bare = bareDoi(typed)
  if (isDoi(bare)) return `run \`npm run fix\`, which writes \`${bare}\`.`
  // Behind a blank stands what nobody can tell from the rest of a DOI.
  const within = /^(doi:?\s*)?\S+$/i.test(typed) ? doiIn(typed) : undefined
  return within === undefined
    ? `write the DOI alone, from \`10.\` on and without blanks, or a word that says why it is missing, in ${path}.`
    : `type \`${within}\` in ${path}, if that is the DOI.`
}
