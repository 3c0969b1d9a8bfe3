import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { Role } from '../../../schema/role.ts'
import { CODER_KIND } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { madeInRole } from '../../review/made-in-role.ts'
import type { Own } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { ownTable } from './table-element.ts'
import { translated } from './translated.ts'

/** What did each part of the work, what it saw, and how far it was checked: a row a part, in the order in which the protocol has them. */
export const roles: Own = report => {
  const all = report.review.protocol.roles
  if (all.length === 0) return []
  const heads = ['role', 'done_by', 'saw', 'did_not_see', 'known_errors', 'checked_by_a_person', 'responsible'] as const
  const table = ownTable(
    report,
    {
      id: 'roles',
      caption: ({ page }) => page.roles.title,
      heads: heads.map(
        head =>
          ({ page }) =>
            page.roles[head],
      ),
    },
    all.map(one => [
      inLanguages(report, ({ words }) => words.role[one.role]),
      doers(report, one),
      said(report, one, 'saw'),
      said(report, one, 'did_not_see'),
      said(report, one, 'known_errors'),
      inLanguages(report, ({ page }) =>
        page.roles.n_of({ n: one.checked_by_a_person, of: madeInRole(one.role, report.review) }),
      ),
      [...said(report, one, 'responsible'), h('span', { className: ['where'] }, said(report, one, 'interests'))],
    ]),
  )
  return [table]
}

/** Who or what, of which version and by which instructions. */
function doers(report: ReportData, { done_by, version, instructions }: Role): ElementContent[] {
  return [
    ...inLanguages(report, ({ words, page }) =>
      done_by
        .map(one => (isWordOf(CODER_KIND, one) ? words.coder_kind[one] : page.roles.coder({ letter: one })))
        .join(', '),
    ),
    h('span', { className: ['where'] }, [
      ...(isMissing(version)
        ? inLanguages(report, ({ page }) => page.roles.version_unknown)
        : [asWritten(report, version, '')]),
      ' · ',
      ...(instructions === 'not-kept'
        ? inLanguages(report, ({ page }) => page.roles.not_kept)
        : [asWritten(report, instructions, '')]),
    ]),
  ]
}

function said(
  report: ReportData,
  role: Role,
  name: 'saw' | 'did_not_see' | 'known_errors' | 'responsible' | 'interests',
): ElementContent[] {
  return translated(report, { text: role[name], translations: role[`${name}_translations`] })
}
