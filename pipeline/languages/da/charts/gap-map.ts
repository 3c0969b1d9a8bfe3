import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** How many studies speak, by code and by something, and where nothing was seen. */
export const gapMap = {
  title: ({ empty, of }) =>
    `${empty} af ${of} ${oneOrMore(of, 'felt', 'felter')} er ${oneOrMore(empty, 'tomt', 'tomme')}`,
  titleWithMost: ({ title, group, n, empty }) => `${title}; flest, ${n} af de ${empty}, er under ${group}`,
  sample: ({ studies, by, note }) =>
    `Studier (${studies} i alt) efter kode og ${by}; over hver kolonne hvor mange der er. ${note}`,
  group: ({ group, empty, of }) => `${group}: tomme felter ${empty} af ${of}.`,
  cell: ({ code, group, n }) => `${code}, ${group}: studier ${n}`,
  region: { by: 'region', note: 'Et studie fra flere lande tæller i hver region.' },
  informant: { by: 'hvem der siger det', note: 'Den, der hører til en større gruppe, tæller også i den.' },
} satisfies Catalogue['charts']['gapMap']
