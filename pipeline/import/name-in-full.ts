/** A name as CSL has it; any of it may be missing or of another kind. */
export type CslName = Readonly<Record<string, unknown>>

/**
 * A name with all its parts: `van der Berg, Jan`; `Sample, Martin, Jr.`; a body as it is called.
 *
 * Both kinds of particle stand before the family name. CSL drops some of them where a family name stands alone, which ours never does, and other forms do
 * not tell the kinds apart: so one person has one name, from whichever file.
 */
export function nameInFull(name: CslName): string {
  const part = (key: string) => (typeof name[key] === 'string' ? name[key].trim() : '')
  const whole = part('literal') || part('name')
  if (whole !== '') return whole
  const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')].filter(one => one !== '')
  return [family.join(' '), part('given'), part('suffix')].filter(one => one !== '').join(', ')
}
