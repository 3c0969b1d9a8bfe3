import { sentence } from '../../sentence.ts'

/** The list of every finding, and its filters. */
export const evidence = {
  title: 'Every finding',
  note: 'A finding is a code on a passage. The words are ours; the page that was read is linked. Only results of the study itself are counted; recommendations, other work and what was said in the press are shown. Search and filters stand in the address, so that a view can be shared.',
  no_script: 'The filters need JavaScript. Every finding is listed below.',
  /** Where the condition is not simply there. */
  in_state: ({ state }: { state: string }) => `here: ${state}`,
  search: 'Search in texts, authors, countries and regions',
  how_to_search:
    'All words must be there, in any order. Quotation marks keep words together; a minus before a word leaves out what has it.',
  from: 'From',
  voice: 'Whose voice',
  from_studies: 'studies',
  from_documents: 'documents',
  any: 'any',
  clear: 'Clear',
  clear_all: 'Everything',
  none: 'No finding fits. Take away (in brackets how many would then fit):',
  no_findings: 'No finding yet.',
  download: 'Download these findings as CSV',
  show_more: 'Show more',
  show_all: 'Show all',
  shown: <P>({ shown, found, studies, documents }: { shown: P; found: P; studies: P; documents: P }) =>
    sentence`Findings shown: ${shown} of ${found} (studies: ${studies}; documents: ${documents}).`,
  unlisted: <P>({ unlisted, listed, table }: { unlisted: P; listed: P; table: P }) =>
    sentence`Not on this page: ${unlisted} of these findings. The page holds the first ${listed}, and ${table} holds all. A search looks into the texts of those on the page alone.`,
  behind: <P>({ what }: { what: P }) => sentence`Only what is behind: ${what}`,
}
