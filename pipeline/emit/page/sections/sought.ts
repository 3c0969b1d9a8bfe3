import type { Element } from 'hast'
import { h } from 'hastscript'
import { filterLink } from '../behind.ts'
import { both, fill, fillText } from '../both.ts'
import { cellList, cellText, type Material } from '../material.ts'
import { note, section } from '../parts.ts'
import { type Both, type LANGUAGES, WORDS } from '../words.ts'
import { claimsTable } from './claims.ts'
import { byCodeTable } from './themes.ts'

/** A section for each theme that a quota sought: its frequency says nothing, so what the studies say of it stands by itself. */
export function soughtThemes(material: Material): { id: string; title: Both; section: Element }[] {
  return material
    .rows('by-theme')
    .filter(row => cellList(row.cells.sought_by_quota).length > 0)
    .map(({ cells }) => {
      const theme = cellText(cells.theme)
      const id = `theme-${theme}`
      const label = material.label(theme)
      const title = both2(language => fillText(WORDS.sought[language], { theme: label[language] }))
      const quotas = cellList(cells.sought_by_quota)
      const own = new Set(material.themes.find(one => one.theme === theme)?.codes.map(({ code }) => code))
      const claims = material
        .rows('claims')
        .filter(row => Array.isArray(row.cells.codes) && row.cells.codes.some((code: string) => own.has(code)))
      return {
        id,
        title: label,
        section: section(
          id,
          title,
          note(
            fill(WORDS.soughtNote, {
              quotas: language => quotas.map(quota => material.quota(quota)[language]).join('; '),
              n: cellText(cells.n_studies),
              of: cellText(cells.n_studies_of),
            }),
          ),
          h('h3', both(WORDS.soughtSays)),
          byCodeTable(material, `by-code-${theme}`, theme),
          h('p', [filterLink({ theme, kind: 'study' }, fill(WORDS.allFindingsOf, { n: cellText(cells.n_findings) }))]),
          ...(claims.length === 0
            ? []
            : [h('h3', both(WORDS.soughtClaims)), claimsTable(material, `claims-${theme}`, claims)]),
        ),
      }
    })
}

function both2(make: (language: (typeof LANGUAGES)[number]) => string): Both {
  return { da: make('da'), en: make('en') }
}
