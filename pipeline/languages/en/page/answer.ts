import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** The answer in three sentences: what helps and hinders, what is open, and which themes are mentioned by most studies. */
export const answer = {
  no_studies: 'No study has been coded yet, so there is no answer.',
  effects: <P>({ on, helps, hinders, least }: { on: string; helps: P; hinders: P; least: number }) =>
    sentence`These conditions help ${on} when they are there: ${helps}; these hinder it: ${hinders}. Each is said by at least ${least} ${oneOrMore(least, 'study', 'studies')} and contradicted by none.`,
  only_helps: <P>({ on, helps, least }: { on: string; helps: P; least: number }) =>
    sentence`These conditions help ${on} when they are there, said by at least ${least} ${oneOrMore(least, 'study', 'studies')} and contradicted by none: ${helps}; of no condition do so many say that it hinders.`,
  only_hinders: <P>({ on, hinders, least }: { on: string; hinders: P; least: number }) =>
    sentence`These conditions hinder ${on} when they are there, said by at least ${least} ${oneOrMore(least, 'study', 'studies')} and contradicted by none: ${hinders}; of no condition do so many say that it helps.`,
  no_effects: ({ on, least }: { on: string; least: number }) =>
    `Of no condition ${oneOrMore(least, 'does', 'do')} at least ${least} ${oneOrMore(least, 'study', 'studies')} say with one voice that it helps or hinders ${on}.`,
  open: <P>({ divided, few, described, unseen }: { divided: P; few: number; described: number; unseen: number }) =>
    sentence`Studies go both ways on ${divided}; other conditions: on ${few} too few studies declare that it helps or hinders; only described: ${described}; not seen: ${unseen}.`,
  not_divided: 'no condition',
  oftenest: <P>({ themes }: { themes: P }) => sentence`Most often mentioned: ${themes}.`,
  /** A condition with the studies that declare its effect, of those that mention it. */
  share: <P>({ label, n, of }: { label: string; n: P; of: P }) => sentence`${label} (${n} of ${of})`,
  /** A condition whose effect is on something else than the others'. */
  for_other: ({ label, on }: { label: string; on: string }) => `${label}, for ${on}`,
  in_brackets: 'In brackets: studies that declare the effect, of those that mention the condition.',
  effect_on: ({ on, wanted }: { on: string; wanted: string }) => `The effect is on ${on} (wanted: ${wanted}).`,
  /** Stands wherever conclusions do: how much of what they rest on a person has compared with its pages. */
  checked: ({ n, of }: { n: number; of: number }) =>
    `Checked by a person: ${n} of the ${of} ${oneOrMore(of, 'finding that declares', 'findings that declare')} an effect.`,
  /** Behind how many a person has checked. */
  found_wrong: ({ wrong }: { wrong: number }) => `Found wrong among these: ${wrong}.`,
  /** Behind what the whole is: in how many of the studies persons and in how many programs read them. */
  who_read: ({
    persons,
    automated,
    of,
    isChecked,
  }: Record<'persons' | 'automated' | 'of', number> & { isChecked: boolean }) => {
    if (automated === 0) return persons === 0 ? '' : 'Read by persons.'
    const also =
      persons === 0 ? '' : ` (${automated} of ${of} ${oneOrMore(of, 'study', 'studies')}) and by persons (${persons})`
    const checked = isChecked ? '; a part of it was checked by a person' : '; no person has checked it'
    return `Read by automated readers${also}${persons > 0 && !isChecked ? '' : checked}.`
  },
  /** Stands among the reservations while a code is split and not all of its passages are read again. */
  split: ({ old, now, passages, sources }: { old: string; now: string; passages: number; sources: number }) =>
    `“${old}” is being split into “${now}”. Passages that wait to be read again: ${passages}, in ${sources} of our studies and documents. Until then they count as “${old}” alone.`,
  /** Stands among the reservations while studies wait to be read for a field that the form asks since a later day. */
  to_read: ({ field, n, of }: { field: string; n: number; of: number }) =>
    `“${field}” was added to what we ask of each study. Studies that wait to be read for it: ${n} of ${of}. Until they are, nothing stands in for what they say of it.`,
  numbers_lead: 'Every number leads to its findings.',
}
