import { sentence } from '../../sentence.ts'

/** What is found of each condition: whether it is lacking or there, and in how many studies nobody speaks of it. */
export const found = {
  title: 'What is found',
  note: ({ n, told, unseen }: { n: number; told: string; unseen: string }) =>
    `Studies counted: ${n}. Each is in one column, and the columns together give all of them. ${told} ${unseen}`,
  told_by: ({ who }: { who: string }) => `What ${who} tell`,
  declared: 'What it does, whoever declares it',
  everybody: 'Whoever tells it',
  sentences: 'In a sentence that can be quoted',
  quote: <P>({ citation }: { citation: P }) => sentence`Quote a sentence whole, with its source: ${citation}`,
  others: 'What others tell, or nobody could tell who',
}
