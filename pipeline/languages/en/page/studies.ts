/** The studies, and how they spread over the years. */
export const studies = {
  title: 'Study by study',
  informant: ({ group, n, unit }: { group: string; n: number; unit: string }) => `${group} (${n} ${unit})`,
  retracted: 'Retracted; not counted',
  page_read: 'page read',
  by_year: 'By year',
}
