import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, runOn } from '../laws/mini-review.ts'

const FACTS = 'sources/documents/gaardlauget-1998-proeve/facts.csv'
const CODING = 'sources/studies/rebane-1990-aken/coding.k.csv'
const HEADER = 'fact,subject,kind,value,unit,page,where'

const saved = (name: string) => readFileSync(`tests/fixtures/encodings/${name}`)

/** The mini review with one source as a program saved it. */
function review(path: string, bytes: Uint8Array) {
  return memoryFiles([...earlierVersion(), [path, bytes]])
}

function facts(person: string): string {
  return `${HEADER}\nflats,the-long-block,count,210,flats,s1,page 1\nleader,trial,person,${person},not-applicable,s1,page 1\n`
}

describe('fix reads what one encoding alone gives words for, and prints every word', () => {
  it.each([
    ['facts-macroman.csv', 'macroman', '"Østby, Øjvind"', ['�stby → Østby', '�jvind → Øjvind']],
    [
      'facts-windows-1250.csv',
      'windows-1250',
      '"Wójcik, Łukasz Żak"',
      ['W�jcik → Wójcik', '�ukasz → Łukasz', '�ak → Żak'],
    ],
  ])('%s', async (name, encoding, person, words) => {
    const files = review(FACTS, saved(name))
    expect((await check(runOn(files))).stdout).toContain(`Unexpected ${encoding} (\`${words[0]?.split(' ')[0]}\` → `)
    const { stdout, code } = await fix(runOn(files))
    expect(files.all.get(FACTS)?.toString()).toBe(facts(person))
    expect([code, stdout.split('\n').slice(1)]).toEqual([0, [...words.map(word => `  ${word}`), '']])
    expect(stdout).toContain(`${FACTS}: read as ${encoding} and written as UTF-8; `)
  })

  it('UTF-16, a sheet with tabs', async () => {
    const files = review(CODING, saved('coding-utf-16.csv'))
    expect((await check(runOn(files))).stdout).toMatch(/1:1: error: Unexpected UTF-16, expected UTF-8 \[utf-8\]\n/)
    await fix(runOn(files))
    expect(files.all.get(CODING)?.toString()).toBe(
      [
        'passage,code,state,direction,evidence,informants,about',
        'p1,house.noise,present,hinders,participant-account,parents,parents',
        'p2,meeting.hour,present,promotes,participant-account,mothers;fathers,parents',
        'p4,none,,,,,',
        'p5,house.warmth,absent,hinders,participant-account,parents,parents',
        '',
      ].join('\n'),
    )
  })

  it('though something else in the file cannot be mended, which is then said', async () => {
    const broken = Buffer.from(facts('"Østby').replace('Ø', '\u00d8'), 'latin1')
    const files = review(FACTS, broken)
    const { stdout, code } = await fix(runOn(files))
    expect(files.all.get(FACTS)?.toString()).toBe(facts('"Østby'))
    expect(code).toBe(1)
    expect(stdout).toContain('[closed-quote]')
  })
})

describe('fix in doubt', () => {
  const doubtful = Buffer.from(facts('S\u00bfs B\u00bek'), 'latin1')
  const other = 'sources/studies/kivela-1992-piha/facts.csv'

  it('writes nothing, and names the readings and how to say which', async () => {
    const files = review(FACTS, doubtful)
    const { stdout, code } = await fix(runOn(files))
    expect([code, files.all.get(FACTS)?.equals(doubtful)]).toEqual([1, true])
    expect(stdout).toContain('Nothing was mended.\n')
    expect(stdout).toContain(
      'may be `S�s` → `Søs`, `B�k` → `Bæk` in macroman or `S�s` → `Sżs`, `B�k` → `Bľk` in windows-1250 or ',
    )
    expect(stdout).toContain(`npm run fix -- ${FACTS} --from macroman`)
  })

  it('reads the encoding that is named, in the files that are named', async () => {
    const files = review(FACTS, doubtful)
    files.all.set(other, doubtful)
    const { stdout } = await fix(runOn(files), [FACTS], 'macroman')
    expect(files.all.get(FACTS)?.toString()).toBe(facts('Søs Bæk'))
    expect(files.all.get(other)).toBe(doubtful)
    expect(stdout).toContain(`${FACTS}: read as macroman and written as UTF-8\n  S�s → Søs\n  B�k → Bæk\n`)
    expect((await fix(runOn(files), [], 'macroman')).stdout).toContain(`${other}: read as macroman`)
  })

  it('leaves alone what cannot be that encoding, and refuses what is none', async () => {
    const files = review(FACTS, Buffer.from(facts('S\u009ds'), 'latin1'))
    expect((await fix(runOn(files), [], 'windows-1252')).stdout).toContain(
      `${FACTS}: cannot be windows-1252; left as it is\n`,
    )
    for (const name of ['base64', 'mac-danish'])
      expect(await fix(runOn(files), [], name)).toMatchObject({ code: 2, stdout: '' })
    expect((await fix(runOn(files), ['sources/none.csv'])).stderr).toBe(
      'There is no file sources/none.csv in sources.\n',
    )
  })
})

it('a reference file in UTF-16 is read', async () => {
  const files = review('reference.ris', saved('reference-utf-16.ris'))
  await makeNew(runOn(files), ['study', 'exempel-2015-yard'], { from: 'reference.ris' })
  const note = files.all.get('sources/studies/exempel-2015-yard/note.md')?.toString()
  expect(note).toContain('# A quiet yard\n')
  expect(note).toContain('- Authors: Exempel, Anna\n- Year: 2015\n')
})
