import type { Catalogue } from '../catalogue.ts'

export const begin = {
  anywhere: 'Hvor som helst',
  nothing_read: 'Intet endnu.',
  not_said: 'Ikke oplyst endnu.',
  how_to_code: ({ effect }) =>
    `En virkning på ${effect} er angivet, hvor siden selv siger, at forholdet fremmer eller hæmmer det. Det, en læser slutter sig til, er ingen virkning; i tvivl er det beskrevet og ikke mere.`,
  strict: 'Strengt: alle læsere angiver virkningen',
  loose: 'Løst: én læser er nok, og det, der kunne opnås, tæller med',
} satisfies Catalogue['begin']
