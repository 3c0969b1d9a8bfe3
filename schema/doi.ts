/** True of a DOI as it is written: bare, of printable ASCII. A comma or semicolon at the end belongs to the sentence it was copied from. */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/[!-~]*[!-+\--:<-~]$/.test(text)
}

/**
 * A DOI without what stands before it where it is copied as an address of the resolver or behind the word for it; any other text as it is.
 *
 * What an address holds as %2F is the sign itself. Behind a `?` or `#` an address says something else than a DOI, and a full stop at its end may be that of a
 * sentence: these are left to a reader.
 */
export function bareDoi(text: string): string {
  const [, address, behindWord] =
    /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/(10\.[^?#]+)$|^doi(?:\s*:\s*|\s+)(10\.\S+)$/i.exec(text.trim()) ?? []
  const doi = (address === undefined ? behindWord : signsOf(address))?.replace(/[,;]+$/, '')
  return doi !== undefined && isDoi(doi) && !doi.endsWith('.') ? doi : text
}

/** Printable signs that are written as a percent sign and two digits; what is none stays as it is. */
export function signsOf(address: string): string {
  return address.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
