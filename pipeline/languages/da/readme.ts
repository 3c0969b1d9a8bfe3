import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The answer in the README. */
export const readme = {
  counted: ({ studies, findings }) => `${studies} studier, ${findings} fund`,
  every_finding: 'hvert af dem',
  report: 'rapporten',
  in_short: ({ names, on, helps, hinders, divided, thin, of }) =>
    sentence`${names.helps} ${on}, når det er til stede: ${helps}. ${names.hinders}: ${hinders}. ${names.divided}: ${divided}. Om de øvrige ${thin} af ${of} forhold angiver for få af studierne en virkning.`,
  nothing: 'intet forhold, som nok studier taler om',
  by_condition: 'Det samme efter tema og forhold',
  number_behind: 'Tallet efter et forhold er studier, der nævner det.',
  unfilled: ({ quotas }) => `Kvoter, der ikke blev fyldt: ${quotas}.`,
  filled: ({ quota, n, target }) => `${quota}: ${n} af ${target}`,
} satisfies Catalogue['readme']
