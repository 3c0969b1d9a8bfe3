import { PAGES } from '../../schema/pages.ts'
import type { NamedSet } from '../import/code-sets/name-codes.ts'
import type { Run } from './run.ts'

/** That new codes are called the same in each language of the review, where what they came with has their labels in one: to be put into the others by a person. */
export function labelsAlike(run: Run, sets: readonly NamedSet[], languages: readonly string[]): string[] {
  const codes = sets.flatMap(({ fresh }) => fresh.flatMap(theme => theme.codes))
  const alike = codes.filter(({ said }) => languages.filter(tag => said[tag] === undefined).length > 1)
  return alike.length === 0
    ? []
    : [
        `    labels that await their translation, the same in ${languages.join(' and ')} so far: ${alike.length}, and those of their themes and schemes; ${run.sources}/${PAGES.codebook.file} has a bullet for each language`,
      ]
}
