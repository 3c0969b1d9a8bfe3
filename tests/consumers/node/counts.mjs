// by-theme, by-code and state-by-code counted again from the JSON of evidence, studies and codes, with nothing but Node.
import { readFileSync } from 'node:fs'

const read = name => JSON.parse(readFileSync(`tables/${name}.json`, 'utf8'))
const studies = read('studies').filter(one => one.counted)
const codes = read('codes').filter(one => one.counted)
const ids = new Set(studies.map(one => one.source_id))
const said = read('evidence').filter(one => one.source_kind === 'study' && ids.has(one.source_id))

const EFFECTS = ['helps', 'hinders', 'mixed', 'no-relation']
const own = said.filter(
  ({ counts, state, when_present, code }) =>
    counts === 'own' &&
    codes.some(one => one.code === code) &&
    (!['wished', 'supposed'].includes(state) || EFFECTS.includes(when_present)),
)
const nStudies = rows => new Set(rows.map(row => row.source_id)).size

const themes = [...new Set(codes.map(one => one.theme)), 'all']
const byTheme = themes.map(theme => {
  const rows = own.filter(row => theme === 'all' || row.theme === theme)
  return { theme, n_studies: nStudies(rows), n_findings: rows.length }
})

const effectOf = rows => {
  const declared = new Set(rows.map(row => row.when_present).filter(word => EFFECTS.includes(word)))
  return declared.size === 0 ? 'describes' : declared.size === 1 ? [...declared][0] : 'mixed'
}
const byCode = codes.map(({ code }) => {
  const rows = own.filter(row => row.code === code)
  const effects = [...new Set(rows.map(row => row.source_id))].map(id =>
    effectOf(rows.filter(row => row.source_id === id)),
  )
  const n = word => effects.filter(effect => effect === word).length
  return {
    code,
    n_studies: effects.length,
    n_findings: rows.length,
    n_studies_helps: n('helps'),
    n_studies_hinders: n('hinders'),
    n_studies_mixed: n('mixed'),
    n_studies_no_relation: n('no-relation'),
    n_studies_describes: n('describes'),
    n_studies_declaring: effects.length - n('describes'),
  }
})

const partOf = rows => {
  const states = rows.filter(row => row.counts === 'own').map(row => row.state)
  const has = state => states.includes(state)
  if (rows.length === 0) return 'not_seen'
  if (states.length === 0) return 'only_advice'
  if (has('both') || (has('absent') && has('present'))) return 'varies'
  if (has('absent')) return 'lacking'
  if (has('present')) return 'there'
  return has('wished') ? 'wished' : has('supposed') ? 'supposed' : 'not_stated'
}
const isTold = row => row.informants.some(who => ['parents', 'mothers', 'fathers'].includes(who))
const voices = { population: isTold, 'others-or-unclear': row => !isTold(row), all: () => true }
const stateByCode = codes.flatMap(({ code }) =>
  Object.entries(voices).map(([voice, isOf]) => {
    const counted = { code, voice }
    for (const { source_id } of studies) {
      const rows = said.filter(row => row.code === code && row.source_id === source_id && isOf(row))
      const part = `n_studies_${partOf(rows)}`
      counted[part] = (counted[part] ?? 0) + 1
    }
    return counted
  }),
)
console.log(JSON.stringify({ 'by-theme': byTheme, 'by-code': byCode, 'state-by-code': stateByCode }))
