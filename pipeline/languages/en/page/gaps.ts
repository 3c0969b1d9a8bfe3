/** Where the sample has something to say, and where nothing was seen. */
export const gaps = {
  title: 'Where something was seen, and where nothing was',
  note: 'Studies by condition and group. A number leads to what those studies say; an empty cell leads nowhere. Empty means that we saw nothing. Not that no research exists.',
  by_region: 'By region',
  by_informant: 'By who says it',
  by_design: 'By design',
}
