import type { Formed } from '../ingest/canonical-form.ts'
import { withNewNames } from '../recode/with-new-names.ts'
import type { SourceFile } from '../review/source-file.ts'
import { namesToFollow } from '../rules/names-to-follow.ts'
import { canonical, read } from '../stages.ts'

/**
 * The sources with the new name in the place of one that something says under `Formerly` that it had. Nothing that was coded changes by it: the same thing is
 * meant. Only where a name is asked for, never in what somebody wrote of it. A new name may stand elsewhere in the order of its sheet.
 */
export function followNames(root: string, formed: readonly Formed[]): Formed[] {
  const names = namesToFollow(read(root, formed.map(asFile)).underWay)
  if (names.length === 0) return [...formed]
  const followed = formed.map(one => {
    const own = names.filter(({ place }) => place.path === `${root}/${one.path}`)
    if (own.length === 0 || one.text === undefined) return one
    const renamed = [...new Set(own.map(({ old, now }) => `${old} → ${now}`))]
    return {
      ...one,
      text: withNewNames(one.text, own),
      changes: [...one.changes, `former names: ${renamed.join(', ')}`],
    }
  })
  const ordered = canonical(followed.map(asFile))
  return followed.map((one, index) =>
    one === formed[index] ? one : { ...one, text: ordered[index]?.text ?? one.text },
  )
}

function asFile({ path, bytes, text }: Formed): SourceFile {
  return { path, bytes: text === undefined ? bytes : Buffer.from(text) }
}
