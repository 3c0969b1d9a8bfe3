import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answersByDuckdb } from './duckdb.ts'
import { fromJson } from './published.ts'
import { questions, type Row } from './questions.ts'

/** A settled study of `data/`, which the tables are made from: the answers are counted there too, in plain loops. */
interface Study {
  id: string
  record: {
    year: unknown
    regions: string[] | string
    coded_by: string[]
    informants: { group: string; n: unknown; unit: string }[] | string
  }
  pages: { page: string; address: string }[]
  passages: { passage: string; where: { page: string } }[]
  findings: Finding[]
}
interface Finding {
  finding_id: string
  passage: string
  code: string
  state: string
  when_present: string
  evidence: string
  informants: string[] | string
}
interface Codebook {
  schemes: { counted: string; themes: { codes: { code: string; present_means: string; wanted: string }[] }[] }[]
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const studies: Study[] = readdirSync('data/studies').map(name => read(`data/studies/${name}`))
const OWN = ['participant-account', 'author-interpretation', 'measured-association', 'count']

const asked = questions()
const answers = await answersByDuckdb()
const answerTo = (number: number): readonly Row[] => answers[number - 1] ?? []
const own = ({ findings }: Study, code: string) =>
  findings.filter(one => one.code === code && OWN.includes(one.evidence))
const regionsOf = ({ record }: Study) => [record.regions].flat()

test('there are ten, each answered from the one table it names', () => {
  expect(asked.map(({ title }) => title.replace(/\..*/, ''))).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '))
  for (const { title, table, code } of asked)
    for (const text of Object.values(code)) {
      const read = [...text.matchAll(/tables\/([\w-]+)\.csv/g)].map(([, name]) => name)
      expect([...new Set(read)], title).toEqual([table])
    }
})

test('1: Nordic studies that say that turnover hinders', () => {
  const nordic = studies.filter(study => regionsOf(study).some(one => ['denmark', 'other-nordic'].includes(one)))
  const saying = (word: string) =>
    nordic.filter(study => own(study, 'frame.turnover').some(one => one.when_present === word)).length
  expect(answerTo(1)).toEqual([
    { n_studies: saying('hinders'), n_studies_describes: saying('describes'), n_studies_of: nordic.length },
  ])
})

test('2: studies in which fear is there, by region', () => {
  const rows = [...new Set(studies.flatMap(regionsOf))].sort().map(region => {
    const within = studies.filter(study => regionsOf(study).includes(region))
    const there = within.filter(study => own(study, 'frame.fear').some(({ state }) => state === 'present'))
    return { region, n_studies: there.length, n_studies_of: within.length }
  })
  expect(answerTo(2)).toEqual(rows)
})

test('3: findings told by fathers in these years', () => {
  const told = studies
    .filter(({ record }) => Number(record.year) >= 2017 && Number(record.year) <= 2022)
    .flatMap(({ findings }) => findings)
    .filter(({ informants }) => informants.includes('fathers'))
  expect(answerTo(3).map(row => row.finding_id)).toEqual(told.map(one => one.finding_id).sort())
})

test('4: studies in which recognition is lacking', () => {
  const lacking = studies.filter(study => own(study, 'relation.recognition').some(({ state }) => state === 'absent'))
  expect(answerTo(4).map(row => row.source_id)).toEqual(lacking.map(({ id }) => id).sort())
})

test('5: pages behind the claim on power', () => {
  const found = studies.flatMap(({ id, findings, passages, pages }) =>
    findings
      .filter(({ code }) => code === 'process.power')
      .map(({ passage }) => passages.find(one => one.passage === passage)?.where.page)
      .map(page => `${id} ${pages.find(one => one.page === page)?.address}`),
  )
  const answer = answerTo(5).flatMap(row =>
    Array<string>(Number(row.n_findings)).fill(`${row.source_id} ${row.page_address}`),
  )
  expect(answer).toEqual(found.sort())
  const claim = fromJson('claims').find(({ claim_id }) => claim_id === 'power')
  const behind = ([claim?.behind ?? []].flat() as string[]).filter(id =>
    studies.some(study => id.startsWith(`${study.id}/`)),
  )
  expect(behind).toHaveLength(answer.length)
})

test('6: parents who told, by group and unit', () => {
  const groups = studies.flatMap(({ record }) => (typeof record.informants === 'string' ? [] : record.informants))
  for (const { informant, unit, ...numbers } of answerTo(6)) {
    const alike = groups.filter(one => one.group === informant && one.unit === unit).map(({ n }) => n)
    const told = alike.filter(n => typeof n === 'number')
    expect(numbers).toEqual({
      n_informants: told.reduce((sum, n) => sum + n, 0),
      n_studies: told.length,
      n_studies_not_told: alike.length - told.length,
    })
  }
  const ofParents = groups.filter(({ group }) => ['parents', 'mothers', 'fathers'].includes(group))
  expect(answerTo(6)).toHaveLength(new Set(ofParents.map(({ group, unit }) => `${group} ${unit}`)).size)
})

test('7: studies that were read twice', () => {
  const both = ({ record }: Study, ...coders: string[]) => coders.every(coder => record.coded_by.includes(coder))
  expect(answerTo(7)).toEqual(
    studies
      .map(study => ({
        source_id: study.id,
        read_twice: both(study, 'e', 'f'),
        read_twice_before: both(study, 'a', 'b'),
      }))
      .sort((a, b) => (a.source_id < b.source_id ? -1 : 1)),
  )
})

test('8: agreement from the readings is what is published', () => {
  const published = fromJson('agreement').filter(
    row => row.aspect === 'code' && row.round === 'standing' && `${row.scope}`.includes('.'),
  )
  const used = published.filter(row => Number(row.n_both) + Number(row.n_first_only) + Number(row.n_second_only) > 0)
  expect(used.length).toBeGreaterThan(20)
  expect(answerTo(8)).toEqual(
    used
      .map(({ scope, n_units, n_both, n_first_only, n_second_only, kappa }) => ({
        code: scope,
        n_units,
        n_both,
        n_first_only,
        n_second_only,
        kappa,
      }))
      .sort((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1)),
  )
})

test('9: what present means', () => {
  const { schemes } = read('data/codebook.json') as Codebook
  const codes = schemes
    .filter(({ counted }) => counted === 'yes')
    .flatMap(({ themes }) => themes.flatMap(one => one.codes))
  expect(answerTo(9).map(row => [row.code, row.present_means, row.condition_wanted])).toEqual(
    codes.map(one => [one.code, one.present_means, one.wanted]).sort(),
  )
})

test('10: the matrix has every code, and counts as by-code does', () => {
  const published = fromJson('by-code').map(({ code, n_studies }) => ({
    code,
    n_studies,
    n_studies_of: studies.length,
  }))
  expect(answerTo(10)).toEqual(published.sort((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1)))
})
