import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** The answer in three sentences: what helps and hinders, what is open, and which themes are mentioned by most studies. */
export const answer = {
  no_studies: 'Endnu er intet studie kodet, så der er intet svar.',
  effects: ({ on, helps, hinders, least }) =>
    sentence`Disse forhold fremmer ${on}, når de er til stede: ${helps}; disse hæmmer: ${hinders}. Hvert er sagt af mindst ${least} ${oneOrMore(least, 'studie', 'studier')} og modsagt af ingen.`,
  only_helps: ({ on, helps, least }) =>
    sentence`Disse forhold fremmer ${on}, når de er til stede, sagt af mindst ${least} ${oneOrMore(least, 'studie', 'studier')} og modsagt af ingen: ${helps}; om intet forhold siger så mange, at det hæmmer.`,
  only_hinders: ({ on, hinders, least }) =>
    sentence`Disse forhold hæmmer ${on}, når de er til stede, sagt af mindst ${least} ${oneOrMore(least, 'studie', 'studier')} og modsagt af ingen: ${hinders}; om intet forhold siger så mange, at det fremmer.`,
  no_effects: ({ on, least }) =>
    `Om intet forhold siger mindst ${least} ${oneOrMore(least, 'studie', 'studier')} samstemmende, at det fremmer eller hæmmer ${on}.`,
  open: ({ divided, few, described, unseen }) =>
    sentence`Studierne går begge veje om ${divided}; øvrige forhold: om ${few} angiver for få studier, at det fremmer eller hæmmer; kun beskrevet: ${described}; ikke set: ${unseen}.`,
  not_divided: 'intet forhold',
  oftenest: ({ themes }) => sentence`Oftest nævnt er ${themes}.`,
  share: ({ label, n, of }) => sentence`${label} (${n} af ${of})`,
  for_other: ({ label, on }) => `${label}, for ${on}`,
  in_brackets: 'I parentes: studier, der angiver virkningen, af dem, der nævner forholdet.',
  effect_on: ({ on, wanted }) => `Virkningen er på ${on} (ønsket: ${wanted}).`,
  checked: ({ n, of }) => `Kontrolleret af et menneske: ${n} af de ${of} fund, der angiver en virkning.`,
  found_wrong: ({ wrong }) => `Antal af dem, der er fundet forkerte: ${wrong}.`,
  who_read: ({ persons, automated, of, isChecked }) => {
    if (automated === 0) return persons === 0 ? '' : 'Læst af mennesker.'
    const also =
      persons === 0 ? '' : ` (${automated} af ${of} ${oneOrMore(of, 'studie', 'studier')}) og af mennesker (${persons})`
    const checked = isChecked
      ? '; en del af det er kontrolleret af et menneske'
      : '; intet menneske har kontrolleret det'
    return `Læst af automatiske læsere${also}${persons > 0 && !isChecked ? '' : checked}.`
  },
  split: ({ old, now, passages, sources }) =>
    `“${old}” er ved at blive delt i “${now}”. Passager, der venter på at blive læst igen: ${passages}, i ${sources} af vores studier og dokumenter. Indtil da tæller de kun som “${old}”.`,
  to_read: ({ field, n, of }) =>
    `“${field}” er føjet til det, vi spørger hvert studie om. Studier, der venter på at blive læst for det: ${n} af ${of}. Indtil da står intet i stedet for det, de siger om det.`,
  numbers_lead: 'Hvert tal fører til sine fund.',
} satisfies Catalogue['page']['answer']
