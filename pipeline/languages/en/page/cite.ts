/** How to cite the review, and its tables to take away. */
export const cite = {
  title: 'Cite and download',
  how: 'How to cite',
  cite_as: 'Cite as',
  released: ({ version, released }: { version: string; released: string }) =>
    `Version ${version}, released on ${released}.`,
  not_released: ({ version }: { version: string }) => `Version ${version}, not released yet.`,
  message: 'If you use this dataset, cite it as below.',
  zenodo_note: 'Change it there and run npm start; how it was made and what it cannot say stands in the report.',
  technique:
    'Thematic coding of passages about studies, settled between coders, and counting of the studies that say it',
  downloads: 'Download the tables',
  whole_review: 'The list of tables, the themes and the conclusions',
  table: 'Table',
  rows: 'Rows',
  files: 'Files',
}
