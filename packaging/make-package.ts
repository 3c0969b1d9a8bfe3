import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { bundle } from './bundle.ts'
import { declarations } from './declarations.ts'
import { notices } from './notices.ts'

/** Makes what the npm package holds beside its papers, anew: the program, the types of its stages and the licences of what it took in. */
const TO = 'dist'
rmSync(TO, { recursive: true, force: true })
const inputs = await bundle(TO, Object.keys(manifest.dependencies), true)
declarations(TO)
writeFileSync(join(TO, 'NOTICES.txt'), notices(inputs))
