import type { Labels } from '../../schema/labels.ts'
import type { Review } from '../../schema/settled.ts'

/** What the ids that belong to one review are called. Throws on an id that the review does not declare, because a rule let none through. */
export type NamesOfReview = (kind: OwnKind, id: string) => Labels
export type OwnKind = 'code' | 'design' | 'domain' | 'person' | 'quota' | 'region' | 'subgroup' | 'theme'

export function namesOfReview({ protocol, codebook, analysis }: Review): NamesOfReview {
  const themes = codebook.schemes.flatMap(scheme => scheme.themes)
  const names: Record<OwnKind, ReadonlyMap<string, Labels>> = {
    code: new Map(themes.flatMap(theme => theme.codes.map(one => [one.code, one.labels]))),
    design: new Map(protocol.designs.map(one => [one.design, one.labels])),
    domain: new Map(protocol.domains.map(one => [one.domain, one.labels])),
    person: new Map(protocol.people.map(one => [one.group, one.labels])),
    quota: new Map(protocol.quotas.map(one => [one.quota, one.labels])),
    region: new Map(protocol.regions.map(one => [one.region, one.labels])),
    subgroup: new Map(analysis.subgroups.map(one => [one.subgroup, one.labels])),
    theme: new Map(themes.map(one => [one.theme, one.labels])),
  }
  return (kind, id) => {
    const labels = names[kind].get(id)
    if (labels === undefined) throw new Error(`The review declares no ${kind} ${id}`)
    return labels
  }
}
