/** What stands around the report, and beside each chart and table. */
export const shell = {
  skip: 'Skip to the content',
  contents: 'Contents',
  language: 'Language',
  as_table: 'The numbers as a table',
  show_table: 'Show the table',
  not_translated: 'The text is not translated.',
  none: 'none',
  whole_report: 'The whole report',
}
