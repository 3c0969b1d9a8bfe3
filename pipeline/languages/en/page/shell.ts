import { sentence } from '../../sentence.ts'

/** What stands around the report, and beside each chart and table. */
export const shell = {
  skip: 'Skip to the content',
  skip_to_list: 'Skip to the list of every finding',
  views: 'Views',
  print_all: 'Print everything',
  contents: 'Contents',
  language: 'Language',
  link_to_this: 'Link to this place',
  as_table: 'The numbers as a table',
  show_table: 'Show the table',
  our_translation: 'our translation',
  translated: ({ language }: { language: string }) =>
    `This is our translation; the text that was coded stands under ${language}.`,
  partly_translated: ({ language }: { language: string }) =>
    `Where the text is translated, it is by us, and what was coded stands under ${language}. Some of it is not translated yet.`,
  not_translated: 'The text is not translated.',
  none: 'none',
  responsible: ({ who }: { who: string }) => `Who answers for it: ${who}`,
  version: ({ version }: { version: string }) => `Version ${version}.`,
  searched: ({ date, from, to }: { date: string; from: number; to: number }) =>
    `Last searched on ${date}, for studies of ${from}–${to}.`,
  changed: ({ date }: { date: string }) => `Protocol last changed on ${date}.`,
  missing: <P>({ what, answer, list }: { what: P; answer: P; list: P }) =>
    sentence`The address asks for something that is not on this page, or no longer: ${what}. Go on to ${answer} or ${list}.`,
  whole_report: 'The whole report',
}
