import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MINI } from '../laws/mini-review.ts'

/** A slip: in this file, in place of this text; and where it is told, in that file or another. */
type Fault = readonly [file: string, from: string, to: string, told: string]

/** What each check of the scripts is for, a slip each. A script stops after the forms, after what things say of each other, and after what is settled. */
const FAULTS: readonly (readonly Fault[])[] = [
  [
    ['studies/mackey-1997-quay/note.md', '- Type: report', '- Type: leaflet', '12'],
    ['studies/mackey-1997-quay/note.md', '- Volume: 12\n', '', '2'],
    ['studies/mackey-1997-quay/note.md', '### p2', '### p3', '40'],
    ['studies/durand-1992-cour/note.md', '- Status: included', '- Status: included\n- Status: included', '4'],
    ['studies/kivela-1992-piha/note.md', '## Pages', '## Sides', '33'],
    ['studies/durand-1992-cour/coding.k.csv', 'not-stated,describes', 'not-stated,hinders', '2'],
    ['studies/kivela-1992-piha/coding.k.csv', 'present,hinders', 'there,describes', '2'],
    ['studies/kivela-1992-piha/coding.m.csv', 'p4,none,,', 'p4,none,present,', '4'],
    ['studies/lindqvist-1999-trapphus/coding.m.csv', 'p3,meeting.hour', 'p2,meeting.hour', '5'],
    ['studies/wojcik-1994-klatka/rulings.csv', 'keep', 'kept', '2'],
  ],
  [
    ['studies/rebane-1990-aken/coding.k.csv', 'house.noise', 'house.nois', '2'],
    ['studies/lindqvist-1999-trapphus/coding.m.csv', 'p3,meeting.hour', 'p9,meeting.hour', '5'],
    ['studies/santos-1995-varanda/coding.m.csv', 'parents,parents', 'parent,parents', '2'],
    ['studies/mackey-1997-quay/note.md', 's1, abstract, sentence 4', 's2, abstract, sentence 4', '43'],
    ['studies/kivela-1992-piha/coding.m.csv', 'p4,none,,,,,\n', '', 'studies/kivela-1992-piha/note.md:4'],
    ['studies/durand-1992-cour/note.md', '- Year: 1992', '- Year: 1892', '1'],
    [
      'screening.csv',
      'abstract,included,not-applicable,not-applicable,\n',
      'abstract,excluded,not-applicable,not-applicable,\n',
      'studies/lindqvist-1999-trapphus/note.md:1',
    ],
  ],
  [
    [
      'studies/kivela-1992-piha/coding.m.csv',
      'absent,hinders',
      'absent,promotes',
      'studies/kivela-1992-piha/coding.k.csv:5',
    ],
    ['studies/durand-1992-cour/rulings.csv', 'p2,rent.promise', 'p3,rent.promise', '2'],
    ['claims.md', 'gaardlauget-1998-proeve/p3', 'gaardlauget-1998-proeve/p2', '11'],
    ['claims.md', '- Kind: norm', '- Kind: direction', '19'],
  ],
]

/** The slips that a script, started with sources and a folder, lets pass or tells at another place. */
export function faultsLetPass(command: string, words: readonly string[], place: string): string[] {
  return FAULTS.flatMap(faults => {
    const sources = join(place, 'faulty')
    rmSync(sources, { recursive: true, force: true })
    cpSync(MINI, sources, { recursive: true })
    for (const [file, from, to] of faults) {
      const text = readFileSync(join(sources, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has not ${from}`)
      writeFileSync(join(sources, file), text.replace(from, to))
    }
    const { status, stderr } = spawnSync(command, [...words, sources, join(place, 'of-faulty')], { encoding: 'utf8' })
    const told = stderr.split('\n')
    const isTold = ([file, , , at]: Fault) => {
      const place = at.includes(':') ? at : `${file}:${at}`
      return status === 1 && told.some(one => one.startsWith(`${join(sources, place)}: `))
    }
    return faults
      .filter(fault => !isTold(fault))
      .map(([file, from, to]) => `${file}: ${from} → ${to}; it says:\n${stderr}`)
  })
}
