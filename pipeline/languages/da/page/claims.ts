import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** The claims of a published review, beside the studies. */
export const claims = {
  title: 'Påstandene ved siden af vores stikprøve',
  note: 'Hver påstand med det sted, den står, og studierne efter, hvad deres egne informanter siger. En sammenligning, ikke en prøve.',
  why_not: ({ why }) => sentence`Hvorfor ikke: ${why}`,
  awaiting: ({ n }) => `Poster, der afventer klassifikation: ${n}`,
} satisfies Catalogue['page']['claims']
