import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { At, Located } from '../review/located.ts'
import type { Place } from '../review/place.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { readingsIn } from '../review/source.ts'
import { nearestAmong, type Rule } from './rule.ts'

export const knownPeople: Rule = {
  id: 'known-people',
  meaning: 'Every group of people that is named anywhere is declared, with its labels, under People in the protocol.',
  reason: 'a group nobody declared has no name in the report, and what it says is counted as nobody’s.',
  repair: 'Type the group as the protocol has it, or declare it under People there.',
  example: {
    breaks: 'p1,house.noise,present,hinders,tennants,tenants',
    keeps: 'p1,house.noise,present,hinders,tenants,tenants',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const protocol = `${review.path}/protocol.md`
    const known = review.protocol.value.people.map(({ group }) => group)
    return namedIn(review)
      .filter(({ group }) => !known.includes(group))
      .map(({ group, place }) => ({
        place,
        slip: group,
        what: `Unexpected group ${quoted(group)}, expected one of the protocol’s People${nearestAmong(group, known)}`,
        fix: `correct it in ${place.path}, or declare it under People in ${place.path === protocol ? 'it' : protocol}.`,
      }))
  },
}

interface Named {
  group: string
  place: Place
}

/** Every place where a group is named: the protocol, the codebook, the claims, records, and the sheets. */
function namedIn(review: ReviewUnderWay): Named[] {
  const { protocol, codebook, claims } = review
  const sources = sourcesOf(review)
  const rows = sources.flatMap(source => [...readingsIn(source), ...source.rulings])
  const outcomes = review.documents.flatMap(document => document.outcomes)
  return [
    ...placed(protocol, ({ people }, at) =>
      people.flatMap(({ part_of, speakers }, index) => [
        ...listed(part_of === undefined ? undefined : [part_of], () => at('people', index, 'part_of')),
        ...listed(speakers, item => at('people', index, 'speakers', item)),
      ]),
    ),
    ...placed(codebook, ({ schemes }, at) =>
      schemes.flatMap(({ population }, index) => listed(population, item => at('schemes', index, 'population', item))),
    ),
    ...placed(claims, ({ claims }, at) =>
      claims.map(({ population }, index) => ({ group: population, place: at('claims', index, 'population') })),
    ),
    ...review.studies.flatMap(({ record: { value, at } }) => [
      ...listed(groupsOf(value.informants), item => at('informants', item)),
      ...listed(value.about, item => at('about', item)),
    ]),
    ...review.documents.flatMap(({ record: { value, at } }) =>
      listed(value.population, item => at('population', item)),
    ),
    ...[...rows, ...outcomes].flatMap(({ value, at }) => listed(value.informants, item => at('informants', item))),
    ...rows.flatMap(({ value, at }) => listed(value.about, item => at('about', item))),
  ]
}

function placed<T>(page: Located<T> | undefined, named: (value: T, at: At) => Named[]): Named[] {
  return page === undefined ? [] : named(page.value, page.at)
}

function groupsOf(informants: readonly { group: string }[] | string | undefined) {
  return typeof informants === 'string' ? informants : informants?.map(({ group }) => group)
}

function listed(groups: readonly string[] | string | undefined, at: (item: number) => Place): Named[] {
  if (groups === undefined || isMissing(groups) || typeof groups === 'string') return []
  return groups.map((group, item) => ({ group, place: at(item) }))
}
