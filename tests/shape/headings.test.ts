import { expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { change, earlierVersion } from '../laws/mini-review.ts'

const PAGE = 'sources/analysis.md'
const SUBGROUPS = /^## Subgroups\n[\s\S]*(?=^## Gap maps)/m

test.each([
  ['scenario', '- Readings: every-reader\n- Evidence: own\n', ['Missing `Evidence`', 'Missing `Readings`']],
  ['gap map', '- Fields: child_living; case_stage\n', ['Missing `Fields`']],
])(
  'a %s that lost bullets is no subgroup, though there are none and its labels would begin one',
  (_, bullets, said) => {
    const files = earlierVersion()
    const [subgroups = ''] = SUBGROUPS.exec(files.get(PAGE) ?? '') ?? []
    expect(subgroups).toContain('### second-half')
    change(files, PAGE, subgroups, '')
    change(files, PAGE, bullets, '')
    const input = [...files].map(([path, text]) => ({ path: path.replace('sources/', ''), bytes: Buffer.from(text) }))
    const found = read('sources', input).problems.filter(({ place }) => place.path === PAGE)
    expect(found.map(({ what }) => what.replace(/, expected.*/, ''))).toEqual(said)
  },
)
