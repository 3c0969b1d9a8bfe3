import type { Located } from '../review/located.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { Item } from './item.ts'
import { item, itemOf, keyOf } from './item-fields.ts'

type Fields = Record<string, unknown>

/** The items of the pages and sheets that stand above the studies. */
export function itemsAbove({
  protocol,
  form,
  analysis,
  codebook,
  dataset,
  claims,
  reviewFindings,
  screening,
  screeners,
  screening_rulings,
  searches,
  checks,
  reporting,
}: ReviewUnderWay): Item[] {
  return [
    ...(protocol === undefined ? [] : pageItems('protocol', protocol)),
    ...(form === undefined ? [] : formItems(form)),
    ...(analysis === undefined ? [] : pageItems('analysis', analysis)),
    ...(dataset === undefined ? [] : pageItems('dataset', dataset)),
    ...(codebook === undefined ? [] : codebookItems(codebook)),
    ...(claims?.value.claims ?? []).map((claim, i) =>
      item('claims', 'claim', claim.claim_id, claim, (...path) => placeIn(claims, 'claims', i, ...path)),
    ),
    ...(reviewFindings?.value.findings ?? []).map((finding, i) =>
      item('review-findings', 'review finding', finding.review_finding_id, finding, (...path) =>
        placeIn(reviewFindings, 'findings', i, ...path),
      ),
    ),
    ...screening.map(row => itemOf('screening', 'screened record', row.value.record_id, row)),
    ...screeners.map(row => itemOf('screeners', 'screener’s decision', keyOf(row, 'record_id', 'stage', 'coder'), row)),
    ...screening_rulings.map(row =>
      itemOf('screening-rulings', 'ruling on a record', keyOf(row, 'record_id', 'stage'), row),
    ),
    ...searches.map(row => itemOf('searches', 'search', keyOf(row, 'search_id'), row)),
    ...checks.map(row => itemOf('checks', 'check', keyOf(row, 'finding', 'coder'), row)),
    ...reporting.map(row => itemOf('reporting', 'item of a checklist', keyOf(row, 'item'), row)),
  ]
}

function codebookItems(codebook: NonNullable<ReviewUnderWay['codebook']>): Item[] {
  const { how_to_code, schemes } = codebook.value
  const howToCode = how_to_code.map((block, i) =>
    item('codebook', 'how to code', '', block, (...path) => codebook.at('how_to_code', i, ...path)),
  )
  const ofSchemes = schemes.flatMap((scheme, s) => [
    item('codebook', 'scheme', scheme.scheme, { ...scheme, themes: undefined }, (...path) =>
      codebook.at('schemes', s, ...path),
    ),
    ...scheme.themes.flatMap((theme, t) => [
      item('codebook', 'theme', theme.theme, { ...theme, codes: undefined }, (...path) =>
        codebook.at('schemes', s, 'themes', t, ...path),
      ),
      ...theme.codes.map((code, c) =>
        item('codebook', 'code', code.code, code, (...path) =>
          codebook.at('schemes', s, 'themes', t, 'codes', c, ...path),
        ),
      ),
    ]),
  ])
  return [...howToCode, ...ofSchemes]
}

/** A word is no part of its field: one that comes, goes or is called otherwise is told by itself, as codes are. */
function formItems(form: NonNullable<ReviewUnderWay['form']>): Item[] {
  return form.value.fields.flatMap((field, f) => [
    item('form', 'field', field.field, { ...field, words: undefined }, (...path) => form.at('fields', f, ...path)),
    ...field.words.map((word, w) =>
      item('form', 'word', `${field.field}/${word.word}`, word, (...path) => form.at('fields', f, 'words', w, ...path)),
    ),
  ])
}

/** A page whose parts are single values, bullets under a heading, or lists: of things with an id of their own as their first field, or of paragraphs, which have none. */
function pageItems(group: string, page: Located): Item[] {
  return Object.entries(page.value as Fields).flatMap(([name, part]) => {
    const at = (...path: PropertyKey[]) => page.at(name, ...path)
    if (typeof part !== 'object' || part === null) return [item(group, name, '', { [name]: part }, () => at())]
    if (!Array.isArray(part)) return [item(group, name, '', part, at)]
    if (part.some(one => typeof one !== 'object')) return [item(group, name, '', { [name]: part }, () => at())]
    return part.map((one: Fields, i) => {
      const [[first, id] = ['', i]] = Object.entries(one)
      return item(group, name, first === 'text' ? '' : String(id), one, (...path) => at(i, ...path))
    })
  })
}

function placeIn(page: Located | undefined, ...path: PropertyKey[]) {
  if (page === undefined) throw new Error('A page that is not there has no items')
  return page.at(...path)
}
