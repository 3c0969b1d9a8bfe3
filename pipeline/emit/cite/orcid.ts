const ORCID = /^https:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/

export function isOrcid(address: string): boolean {
  return ORCID.test(address)
}

/** The digits of an ORCID record, which is how some write it. */
export function digitsOfOrcid(address: string | undefined): string | undefined {
  return ORCID.exec(address ?? '')?.[1]
}
