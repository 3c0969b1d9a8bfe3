import { expect, test } from 'vitest'
import { diffOf, type Side } from '../../pipeline/compare/diff.ts'
import type { Touched } from '../../pipeline/compare/what-is-touched.ts'
import { formerlyIn, withFormerly, withHeading } from '../../pipeline/recode/codebook-lines.ts'
import { codesOf } from '../../pipeline/review/review-under-way.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { recodeRename } from '../../pipeline/verbs/recode.ts'
import { type Files, sourcesOf } from '../laws/mini-review.ts'
import { readTexts, recoded, SOURCES } from '../recode/recoded.ts'
import { miniAfter } from './repository.ts'

/** Whatever names a code or a study does so by its new name afterwards, and nothing else is told of it: no check, claim, statement or number. */
const CHECKED = 'kivela-1992-piha/p1/house.noise'
const CHECKS = `finding,coder,date,code_right,state_right,direction_right,evidence_right,remark
${CHECKED},m,2001-05-06,yes,yes,yes,yes,it is house.noise
`
/** The mini review with a check and key messages that name a code: one that is carried, two that are not. */
const naming = () =>
  miniAfter(
    [
      'review-findings.md',
      '- Codes: house.warmth\n',
      '- Codes: house.noise; house.warmth\n- Says: does house.noise hinders\n- Key message da: Støj tynger.\n- Key message en: Noise weighs.\n',
    ],
    [
      'review-findings.md',
      '- Codes: meeting.hour; meeting.map\n',
      '- Codes: meeting.hour; meeting.map\n- Says: does meeting.hour helps; found meeting.map lacking\n- Key message da: Aftenmøder hjælper.\n- Key message en: Evening meetings help.\n',
    ],
  ).set('sources/checks.csv', CHECKS)

function sideOf(files: Files): Side {
  const texts = new Map([...files].map(([path, text]) => [path.replace(/^sources\//, ''), text]))
  const { underWay, review, problems } = readTexts(texts)
  expect(problems).toEqual([])
  const tables = review === undefined ? undefined : aggregate(review)
  return { name: 'side', files: [], sources: underWay, tables, problems, output: undefined }
}

/** All that is told of a change, but for the renames of codes. */
function toldBeside(before: Side, after: Side) {
  const { changes, tables, conclusions, numbers, files } = diffOf(before, after, UNTOUCHED)
  const isOfCode = ({ what, kind, fields }: (typeof changes)[number]) =>
    what === 'renamed' && kind === 'code' && fields.length === 0
  return {
    renamed: changes.filter(isOfCode).map(({ formerly, key }) => [formerly, key]),
    beside: [...changes.filter(one => !isOfCode(one)), ...tables, ...numbers, ...files, conclusions],
  }
}

const UNTOUCHED: Touched = { kind: 'none', machinery: [], unlikeMade: [] }

test.each(SOURCES)('every code of %s, by hand and `fix`: renames and nothing else', async folder => {
  const before = folder.includes('mini') ? naming() : sourcesOf(folder)
  const base = sideOf(before)
  const names = codesOf(base.sources).map(({ code: { code } }) => [code, `${code.replace('.', '.z')}`] as const)
  const lines = names.reduce(
    (all: readonly string[], [old, now]) =>
      withFormerly(withHeading(all, old, now), now, [...formerlyIn(all, old), old]),
    (before.get('sources/codebook.md') ?? '').split('\n'),
  )
  const { said, now } = await recoded(new Map(before).set('sources/codebook.md', lines.join('\n')), fix)
  expect(said.code, said.stdout).toBe(0)
  const { renamed, beside } = toldBeside(base, sideOf(now))
  expect(renamed.sort()).toEqual(names.map(pair => [...pair]).sort())
  expect(beside).toEqual([[]])
})

test.each(['house.noise', 'meeting.hour', 'meeting.map'])('%s, which a key message names, by `recode`', async code => {
  const name = code.replace('.', '.z')
  const { said, now } = await recoded(naming(), run => recodeRename(run, code, name))
  expect([said.code, said.stderr]).toEqual([0, ''])
  expect(toldBeside(sideOf(naming()), sideOf(now))).toEqual({ renamed: [[code, name]], beside: [[]] })
})

test('a study that a check and the screening name', () => {
  const [old, now] = ['kivela-1992-piha', 'kivela-1992-yard']
  const called = [...naming()].map(([path, text]): [string, string] => [
    path.replace(old, now),
    text.replaceAll(old, now).replace('- Formerly: kivela-1992-takapiha', `$&; ${old}`),
  ])
  const { changes, tables, numbers, conclusions } = diffOf(sideOf(naming()), sideOf(new Map(called)), UNTOUCHED)
  expect(changes.map(({ kind, what, formerly, fields }) => [kind, what, formerly, fields])).toEqual([
    ['record', 'renamed', old, []],
    ['screened record', 'renamed', old, []],
  ])
  expect([tables, numbers, conclusions]).toEqual([[], [], []])
})
