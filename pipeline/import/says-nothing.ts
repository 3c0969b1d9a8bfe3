/** True of the words that tools write where they have nothing: `n/a`, `[Not Available].`, a hyphen. */
export function saysNothing(text: string): boolean {
  return /^[[(]?(not available|n\.? ?[/.]? ?a\.?|none|null|undefined|unknown|no (title|author)|-+)[\])]?\.?$/i.test(
    text,
  )
}
