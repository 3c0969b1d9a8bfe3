/** What a release is called by what it changes for whoever uses the tables, as semantic versioning has it. */
export type Level = 'major' | 'minor' | 'patch'

/** What is read of a description of tables: names, columns with their types and words, and keys. */
export interface Described {
  resources: readonly {
    name: string
    schema: {
      fields: readonly { name: string; type?: string; categories?: readonly (string | { value: string })[] }[]
      primaryKey?: readonly string[]
    }
  }[]
}

/**
 * How the tables of two releases differ in form: what is taken away, or means something else, breaks what others wrote for them and is major; what is added is
 * minor. What stands in the rows is not looked at.
 */
export function publishedChange(before: Described, after: Described): { level: Level; lines: string[] } {
  const [was, is] = [partsOf(before), partsOf(after)]
  const gone = [...was].filter(([name, form]) => is.get(name) !== form).map(([name]) => name)
  const come = [...is].filter(([name, form]) => was.get(name) !== form).map(([name]) => name)
  const changed = gone.filter(name => come.includes(name))
  const line = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what}: ${outermost(names).join(', ')}.`]
  return {
    level: gone.length > 0 ? 'major' : come.length > 0 ? 'minor' : 'patch',
    lines: [
      ...line('Taken away', without(gone, changed)),
      ...line('Of another kind or key', changed),
      ...line('Added', without(come, changed)),
    ],
  }
}

/** Each table with its key, each column with its type, each word of a column: by a name that tells where it stands. */
function partsOf({ resources }: Described): Map<string, string> {
  return new Map(
    resources.flatMap(({ name, schema: { fields, primaryKey = [] } }): [string, string][] => [
      [name, primaryKey.join()],
      ...fields.flatMap((field): [string, string][] => [
        [`${name}.${field.name}`, field.type ?? ''],
        ...(field.categories ?? []).map((one): [string, string] => [
          `${name}.${field.name}=${typeof one === 'string' ? one : one.value}`,
          '',
        ]),
      ]),
    ]),
  )
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter(name => !others.includes(name))
}

/** A table that is gone is named, and not each of its columns too. */
function outermost(names: readonly string[]): string[] {
  const all = new Set(names)
  return names
    .filter(name => {
      const [table = '', column] = name.split(/[.=]/)
      if (name === table) return true
      if (all.has(table)) return false
      return !name.includes('=') || !all.has(`${table}.${column}`)
    })
    .map(name => `\`${name}\``)
}
