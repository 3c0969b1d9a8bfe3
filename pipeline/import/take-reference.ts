import { quoted } from '../diagnostics/problem.ts'
import { encodedTwice } from '../encoding/encoded-twice.ts'
import { doiIn } from '../review/doi-in.ts'
import { withoutFormulas } from '../review/formula.ts'
import { authorsIn } from './authors-in.ts'
import { languageCode } from './language-code.ts'
import { isMutilated, MUTILATED, plainLine, RUNS, TWICE } from './plain-line.ts'
import {
  type Given,
  type PassedOver,
  REFERENCE_FIELDS,
  type Reference,
  type ReferenceField,
  type ReferenceForm,
  type Told,
} from './reference.ts'
import { saysNothing } from './says-nothing.ts'
import { type Reading, type TakenField, takeField } from './take-field.ts'
import { AGAIN } from './told-by-names.ts'
import { typeOf } from './type-of.ts'
import { yearIn } from './year-in.ts'

/** What of a record is taken, field by field, and what is given and not taken, with the reason. */
export function takeReference(form: ReferenceForm | 'eppi' | 'qda', told: Told): Reference {
  const readers = readersFor(form, told.kind)
  const taken = REFERENCE_FIELDS.map(field => ({
    field,
    ...(field === 'authors' ? takeAuthors(told) : takeField(field, told.fields[field], readers[field])),
  }))
  const notTaken = taken.flatMap(one => one.notTaken).sort((a, b) => a.given.line - b.given.line)
  const from = new Map(taken.map(one => [one.field, one.from] as const))
  const fields = taken.flatMap(({ field, value }) =>
    field === 'title' || value === undefined ? [] : [[field, value] as const],
  )
  return {
    line: told.line,
    title: taken.find(({ field }) => field === 'title')?.value ?? '',
    fields: new Map(fields),
    notTaken,
    from: new Map([...from].map(([field, given]) => [field, given.map(({ name }) => name)])),
    passedOver: [...told.beside, ...toldAgain(told, [...[...from.values()].flat(), ...notTaken.map(one => one.given)])],
  }
}

/** What stands under a name of some field, is taken for none and of which nothing is said: another name gave the field. */
function toldAgain({ fields, editors }: Told, accounted: readonly Given[]): PassedOver[] {
  const keyOf = ({ name, line }: Given) => `${line} ${name}`
  const keys = new Set(accounted.map(keyOf))
  const left = (given: readonly Given[]) => {
    const others = given.filter(one => !keys.has(keyOf(one)))
    for (const one of others) keys.add(keyOf(one))
    return others
  }
  const again = Object.values(fields).flatMap(left)
  return [
    ...again.map(({ name }) => ({ name, because: AGAIN })),
    ...left(editors).map(({ name }) => ({ name, because: 'it names an editor' })),
  ]
}

function takeAuthors({ fields, editors }: Told): TakenField {
  const { names, notTaken } = authorsIn(fields.authors)
  if (names.length > 0) return { value: names.join('; '), notTaken, from: fields.authors }
  const named = editors.map(given => ({ field: 'authors' as const, given, because: 'it names an editor' }))
  return { value: undefined, notTaken: [...notTaken, ...named], from: [] }
}

function readersFor(
  form: ReferenceForm | 'eppi' | 'qda',
  kind: string,
): Record<Exclude<ReferenceField, 'authors'>, (text: string) => Reading> {
  return {
    title: readText,
    year: text => orBecause(yearIn(text), 'it holds no year of four digits'),
    container: readText,
    volume: readText,
    issue: readText,
    pages: text => readText(text.replace(/(?<=\d)\s*\p{Pd}+\s*(?=\d)/gu, '-')),
    doi: readDoi,
    type: text => orBecause(typeOf(form, text, kind), 'the list of types has no word for it'),
    language: readLanguage,
  }
}

function readText(text: string): Reading {
  const plain = plainLine(text)
  const value = withoutFormulas(plain)
  if (value === '' || saysNothing(plain)) return { because: 'it says nothing' }
  if (value !== plain) return { value, because: RUNS }
  if (encodedTwice(text).length > 0) return { value, because: TWICE }
  return isMutilated(text) ? { value, because: MUTILATED } : { value }
}

/** A sign cannot be taken out of a DOI. */
function readDoi(text: string): Reading {
  const doi = doiIn(text)
  if (doi === undefined) return { because: 'it holds no DOI' }
  return withoutFormulas(doi) === doi ? { value: doi } : { because: 'a spreadsheet would run a part of it' }
}

function readLanguage(text: string): Reading {
  const whole = languageCode(text)
  if (whole !== undefined) return { value: whole }
  const parts = text.split(/[;,/]/).filter(part => part.trim() !== '')
  const value = languageCode(parts[0] ?? '')
  return value === undefined
    ? { because: 'it names no language that has a code of two letters' }
    : { value, because: `a record has one language, here ${quoted(value)}` }
}

function orBecause(value: string | undefined, because: string): Reading {
  return value === undefined ? { because } : { value }
}
