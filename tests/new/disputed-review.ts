import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, type Files, runOn } from '../laws/mini-review.ts'
import { FOLDER, withCoderZ } from './packet-folder.ts'

export const HEADER = 'passage,code,decision,state,direction,evidence,informants,about,reason,coder'
export const PIHA = 'sources/studies/kivela-1992-piha'
export const KLATKA = 'sources/studies/wojcik-1994-klatka'

/** The mini review with a third coder z, and k and m at odds on a direction, on a code that m alone gives, and in a second study. */
export function disputed(): Files {
  const files = withCoderZ()
  change(files, `${PIHA}/coding.m.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,promotes')
  const extra = 'p2,rent.rise,present,describes,participant-account,parents,parents\n'
  change(files, `${PIHA}/coding.m.csv`, 'p4,none', `${extra}p4,none`)
  change(files, `${KLATKA}/coding.m.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,promotes')
  return files
}

export const review = () => memoryFiles(disputed())
export const settling = (files: MemoryFiles, settler = 'z', packet = FOLDER) =>
  makeNew(runOn(files), ['rulings'], { settler, packet })
