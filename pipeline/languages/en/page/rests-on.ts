import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** What the answer rests on, and what it does not. */
export const restsOn = {
  title: 'What it rests on, and what it does not',
  studies: <P>({ studies, years, findings, called }: { studies: string; years: string; findings: P; called: string }) =>
    sentence`${studies} from ${years} with ${findings} ${called}.`,
  documents: ({ n }: { n: number }) =>
    `${n} ${oneOrMore(n, 'document', 'documents')} (reviews, evaluations, guidance), which ${oneOrMore(n, 'is', 'are')} not counted among the studies.`,
  coders: ({ coders }: { coders: string }) => `Coded, settled or assessed by ${coders}.`,
  more_statements: ({ n }: { n: number }) => `${n} more ${oneOrMore(n, 'reservation', 'reservations')}`,
  more_on_paper: ({ n }: { n: number }) => `${n} more ${oneOrMore(n, 'reservation', 'reservations')}: see Method`,
}
