import { isPlaceholder } from '../../schema/open-question.ts'

/** True of the words that tools write where they have nothing: `n/a`, `[Not Available].`, a hyphen; and of what people do. */
export function saysNothing(text: string): boolean {
  if (isPlaceholder(text)) return true
  return /^[[(]?(not available|n\.? ?[/.]? ?a\.?|none|null|undefined|unknown|no (title|author)|-+)[\])]?\.?$/i.test(
    text,
  )
}
