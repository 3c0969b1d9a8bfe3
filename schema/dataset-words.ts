import { list } from './word-list.ts'

/** The closed words of a dataset's description. They are said to repositories and programs and never printed to a reader, so that no language has a label for them. */

export const CREATOR_KIND = list({
  body: { means: 'a group, an institution or whoever goes by one name' },
  person: { means: 'one human being' },
})

/** What a dataset is to another work, as DataCite names it. */
export const WORK_RELATION = list({
  cites: { means: 'it names the work' },
  references: { means: 'it takes something from the work' },
  'is-derived-from': { means: 'it was made out of the work' },
  'is-compiled-by': { means: 'the work, such as a program, makes it' },
  'is-supplement-to': { means: 'it goes with the work, such as an article' },
  'is-documented-by': { means: 'the work describes it' },
  'is-part-of': { means: 'the work holds it' },
  'is-new-version-of': { means: 'it takes the place of the work' },
})

/**
 * The licences under which data are shared, by their SPDX ids: those that leave no doubt about data, not the hundreds for programs. `means` is what a person
 * calls each. Where its text stands is told by `licenceAddress`, to programs that look for an address.
 */
export const LICENCE = list({
  'CC-BY-4.0': { means: 'CC BY 4.0' },
  'CC-BY-SA-4.0': { means: 'CC BY-SA 4.0' },
  'CC-BY-NC-4.0': { means: 'CC BY-NC 4.0' },
  'CC-BY-NC-SA-4.0': { means: 'CC BY-NC-SA 4.0' },
  'CC-BY-ND-4.0': { means: 'CC BY-ND 4.0' },
  'CC-BY-NC-ND-4.0': { means: 'CC BY-NC-ND 4.0' },
  'CC0-1.0': { means: 'CC0 1.0' },
  'ODbL-1.0': { means: 'ODbL 1.0' },
  'ODC-By-1.0': { means: 'ODC-By 1.0' },
  'PDDL-1.0': { means: 'PDDL 1.0' },
})

/** Where SPDX keeps the text of a licence. */
export function licenceAddress(id: keyof typeof LICENCE): string {
  return `https://spdx.org/licenses/${id}.html`
}
