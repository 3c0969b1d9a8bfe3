import { columnOfWord } from '../languages/column-of-word.ts'
import { DECLARED, type DeclaredEffect } from '../review/declared-effects.ts'
import { populationOf } from '../review/voice.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { type Counted, type CountedCode, withEffect } from './counted.ts'
import { declaredTogether, effectIn, isDeclared } from './effect.ts'
import { findingsBy } from './finding-table.ts'
import { SAYERS, type SaidBy, saidBy } from './said-by.ts'
import { count, inReadings, list, numberCells, type Table, type TableColumn, type TableRow, text } from './table.ts'
import { withoutAnyFamily } from './without-family.ts'

/** What each condition does when it is there: how many studies declare it, in the strictest and the loosest reading, who says it, and whether the word stands. */
export const effectsByCode: Table = {
  name: 'effects-by-code',
  row: 'a code of the counted scheme',
  meaning:
    'Distinct studies by the effect they declare. `_strict` and `_loose` are the same number in the scenarios of the analysis page that ask every coder, and any coder, to see the effect. Who says it counts a study once for each who says it in it: those whom the scheme is about, others who took part, its authors, or a measurement. `without_any_one_family` is there for a word that can fall: it holds, thins (too few are left) or turns (another word takes its place) when a family of related studies is left out; `families_changing` are the families that do it.',
  caveat:
    'Of few studies the direction is told and nothing is concluded. A loose number below the settled one means that some reader saw the other way in a study too, which is then mixed.',
  source: 'Scenarios, families and the number of studies a word takes: the analysis page of the review.',
  key: ['code'],
  columns: [
    ...codeColumns,
    text('conclusion', { words: ['conclusion'] }),
    { name: 'conclusion_strict', kind: 'text', words: ['conclusion', 'missing'] },
    { name: 'conclusion_loose', kind: 'text', words: ['conclusion', 'missing'] },
    count('n_studies_declaring', 'studies'),
    text('declared', { words: ['when_present'] }),
    ...DECLARED.flatMap(effect => {
      const name = columnOfWord('n_studies', effect)
      return [...inReadings(name, 'studies'), ...SAYERS.map(sayer => saidColumn(columnOfWord(name, sayer)))]
    }),
    ...DECLARED.map(effect => list(columnOfWord('studies', effect))),
    text('without_any_one_family', { words: ['without_family', 'missing'] }),
    list('families_changing'),
  ],
  rows: counted => {
    const families = new Map(counted.studies.map(({ id, record }) => [id, record.family]))
    const sayers = sayersIn(counted)
    const [strict, loose] = [scenarioOf(counted, 'every-reader'), scenarioOf(counted, 'any-reader')]
    const least = counted.review.analysis.conclusions.least_studies
    return counted.codes.map(one => {
      const effects = one.studies.map(({ effect }) => effect)
      const ofFamilies = one.studies.map(({ study_id, effect }) => ({
        family: families.get(study_id) ?? study_id,
        effect,
      }))
      const without = withoutAnyFamily(ofFamilies, least)
      const readings = { strict: strict?.get(one.code.code), loose: loose?.get(one.code.code) }
      return {
        cells: {
          ...codeCells(one),
          conclusion: one.conclusion,
          conclusion_strict: readings.strict?.conclusion ?? 'not-applicable',
          conclusion_loose: readings.loose?.conclusion ?? 'not-applicable',
          n_studies_declaring: effects.filter(isDeclared).length,
          declared: declaredTogether(effects),
          ...forEach(effect => effectCells(one, effect, readings, sayers)),
          without_any_one_family: without.word,
          families_changing: without.families,
        },
        behind: DECLARED.flatMap(effect => declaring(one, effect, sayers)),
        behindOf: forEach(effect => behindEffect(one, effect, sayers)),
      }
    })
  },
}

type Sayers = ReadonlyMap<string, SaidBy>
type Readings = Readonly<Record<'strict' | 'loose', CountedCode | undefined>>

function effectCells(
  one: CountedCode,
  effect: DeclaredEffect,
  { strict, loose }: Readings,
  sayers: Sayers,
): TableRow['cells'] {
  const name = columnOfWord('n_studies', effect)
  const studies = withEffect(one, effect)
  const saying = (sayer: SaidBy) => studies.filter(({ behind }) => behind.some(id => sayers.get(id) === sayer))
  return {
    [name]: studies.length,
    ...numberCells(`${name}_strict`, strict && withEffect(strict, effect).length),
    ...numberCells(`${name}_loose`, loose && withEffect(loose, effect).length),
    ...Object.fromEntries(SAYERS.map(sayer => [columnOfWord(name, sayer), saying(sayer).length])),
    [columnOfWord('studies', effect)]: studies.map(({ study_id }) => study_id),
  }
}

function behindEffect(one: CountedCode, effect: DeclaredEffect, sayers: Sayers): Record<string, string[]> {
  const name = columnOfWord('n_studies', effect)
  const all = declaring(one, effect, sayers)
  const bySayer = SAYERS.map(sayer => [columnOfWord(name, sayer), all.filter(id => sayers.get(id) === sayer)] as const)
  return { [name]: all, [columnOfWord('studies', effect)]: all, ...Object.fromEntries(bySayer) }
}

/** The findings that declare an effect, of the studies that say this one; what they only describe stands behind nothing. */
function declaring(one: CountedCode, effect: DeclaredEffect, sayers: Sayers): string[] {
  return withEffect(one, effect).flatMap(({ behind }) => behind.filter(id => sayers.has(id)))
}

function forEach<T>(made: (effect: DeclaredEffect) => Record<string, T>): Record<string, T> {
  return Object.fromEntries(DECLARED.flatMap(effect => Object.entries(made(effect))))
}

function saidColumn(name: string): TableColumn {
  return { name, kind: 'integer', unit: 'studies' }
}

/** Of each finding that declares an effect, who says it. */
function sayersIn({ review, findings }: Counted): Map<string, SaidBy> {
  const population = populationOf(review)
  return new Map(
    [...findingsBy(findings, 'code').values()].flat().flatMap(({ finding_id, finding }) => {
      const by = isDeclared(effectIn([finding])) ? saidBy(finding, population) : undefined
      return by === undefined ? [] : [[finding_id, by] as const]
    }),
  )
}

/** The codes as the first scenario counts them that asks so many coders. */
function scenarioOf(
  { scenarios }: Counted,
  readings: 'every-reader' | 'any-reader',
): Map<string, CountedCode> | undefined {
  const found = scenarios.find(one => one.scenario.readings === readings)
  return found && new Map(found.codes.map(one => [one.code.code, one]))
}
