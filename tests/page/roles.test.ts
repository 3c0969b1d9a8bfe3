import { describe, expect, test } from 'vitest'
import { da } from '../../pipeline/languages/da/index.ts'
import { type Role, role } from '../../schema/role.ts'
import type { Review } from '../../schema/settled.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

const typed = {
  role: 'coding',
  done_by: 'k; automated-reader',
  version: 'not-seen',
  instructions: 'not-kept',
  saw: 'The pages.',
  saw_translations: { da: 'Siderne.' },
  did_not_see: 'The sheets.',
  known_errors: 'None.',
  checked_by_a_person: '3',
  responsible: 'The editor.',
  interests: 'None.',
}
const withRoles = (roles: Role[]): Review => {
  const review = miniReview()
  return { ...review, protocol: { ...review.protocol, roles } }
}

describe('a role', () => {
  test('is read as who did it and how much of it a person checked', () => {
    expect(role.parse(typed)).toMatchObject({
      done_by: ['k', 'automated-reader'],
      checked_by_a_person: 3,
    })
  })

  test.each([
    ['a number of an earlier day', { checked_by_a_person: '3 of 12' }],
    ['a share', { checked_by_a_person: '25 %' }],
    ['a role that there is not', { role: 'counting' }],
    ['somebody by name', { done_by: 'Jensen' }],
    ['instructions without their hash', { instructions: 'codebook.md' }],
  ])('is not %s', (_, change) => {
    expect(role.safeParse({ ...typed, ...change }).success).toBe(false)
  })

  test('is a row of one table under the methods, in the language of the reader', async () => {
    const document = documentOf(await pageOf(withRoles([role.parse(typed)])))
    const table = document.querySelector('#methods #roles')?.closest('table')
    const cells = [...(table?.querySelectorAll('tbody tr > *') ?? [])]
    const danish = cells.map(cell => {
      for (const other of cell.querySelectorAll('[lang=en]:not(.as-written)')) other.remove()
      return cell.textContent
    })
    expect(danish).toEqual([
      'kodning',
      'koder k, automatisk læserversion ukendt · instruksen er ikke gemt',
      'Siderne.',
      'The sheets.',
      'None.',
      '3 af 24',
      'The editor.None.',
    ])
  })

  test('that nobody declared makes no table', async () => {
    expect(await pageOf(withRoles([]))).not.toContain(da.page.roles.title)
  })
})
