import { isCounted } from '../is-counted.ts'
import { section, type ViewOutline } from '../outline-parts.ts'
import { declaredMaps } from '../page/declared-maps.ts'
import * as tables from './gaps-tables.ts'

/** Where the sample has something to say, and where nothing was seen. */
export const gapsView: ViewOutline = {
  view: 'gaps',
  sections: [
    section(
      'gaps',
      [
        { note: 'note' },
        { heading: 'by_region', chart: 'gap-map-region', table: tables.gapMap('gap-map-region', ['region']) },
        {
          heading: 'by_informant',
          chart: 'gap-map-informant',
          table: tables.gapMap('gap-map-informant', ['informant']),
        },
        { fold: 'by_design', table: tables.gapMap('gap-map-design', ['design']) },
        { own: declaredMaps },
      ],
      { when: isCounted },
    ),
  ],
}
