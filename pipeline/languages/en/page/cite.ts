/** How to cite the review, and its tables to take away. */
export const cite = {
  title: 'Cite and download',
  how: 'How to cite',
  downloads: 'Download the tables',
  whole_review: 'The list of tables, the codebook and the conclusions',
  table: 'Table',
  rows: 'Rows',
  files: 'Files',
}
