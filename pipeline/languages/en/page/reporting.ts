/** What the checklists for reporting ask for, and what of it the review says. */
export const reporting = {
  caption: 'Items of the checklists for reporting',
  checklist: 'Checklist',
  openly_not: 'Items not answered',
  each_item: 'Each item, where it is answered and what is missing',
}
