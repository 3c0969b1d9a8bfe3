import type { Catalogue } from '../../catalogue.ts'

export const reporting: Catalogue['page']['reporting'] = {
  caption: 'Punkter på tjeklister for, hvad en oversigt skal oplyse',
  checklist: 'Tjekliste',
  openly_not: 'Punkter, der ikke er besvaret',
  each_item: 'Hvert punkt, hvor det er besvaret, og hvad der mangler',
}
