import { oneOrMore } from '../../one-or-more.ts'

/** How the review was made and what it cannot say. */
export const methods = {
  title: 'How it was made, and its limits',
  synthesis: 'The synthesis',
  statements: 'Reservations',
  eligibility: 'What was eligible',
  sampling: 'Sampling',
  not_written: 'Not written yet.',
  quotas: 'Quotas',
  quota: 'Quota',
  target: 'Target',
  reached: 'Sampled to fill it',
  limits: 'Limits',
  what_is_counted: 'What is counted',
  who_read: 'Who read',
  coder: 'Coder',
  kind: 'Kind',
  read: 'What they read',
  superseded: ({ coders }: { coders: string }) => `Not counted any more where ${coders} have read anew.`,
  unread: ({ n, of }: { n: number; of: number }) =>
    `${n} of the ${of} ${oneOrMore(of, 'finding', 'findings')} of the studies ${n === 1 ? 'lacks its' : 'lack their'} state or direction: nobody has read yet in which state the condition is, or what it does there. ${n === 1 ? 'It is' : 'They are'} in no count of what conditions do, and ${n === 1 ? 'describes' : 'describe'} nothing either; a study that has a code in no other way stands among those without a result of their own on it.`,
  words_by_bar: 'How sure are the words?',
  words_by_bar_note:
    'How many conditions have each word. The bar, how many studies a word takes, is a convention for printing and no measure of evidence; the words are therefore counted at other bars too, and in other ways.',
  sensitivity: 'Do the conclusions hold?',
  sensitivity_note:
    'The word of the main analysis, and the word with fewer studies or counted another way that was declared beforehand. That a word changes says how thin its ground is, not that it is wrong.',
  without: ({ what }: { what: string }) => `Without ${what}`,
  subgroups: 'Subgroups',
  subgroups_note: 'Declared beforehand. A difference between them is no finding.',
  how_to_code: 'How to code',
  codebook: 'The codebook',
  condition: 'Condition',
  definition: 'Definition',
  present_means: 'Present means',
  wanted: 'Wanted',
  include: 'Include',
  exclude: 'Exclude',
  coding_log: 'Coding log',
  amendments: 'Amendments',
}
