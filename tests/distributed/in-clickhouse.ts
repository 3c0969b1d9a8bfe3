/** What a query is called otherwise in the ClickHouse of Debian 12 (18.16, of 2018), and why. */
interface Change {
  why: string
  from: RegExp
  to: string
}

const CHANGES: readonly Change[] = [
  {
    why: 'A `case` of one value knows only constants behind `when`, and a count of distinct values of which there is none is nothing and not 0.',
    from: /case (count\(distinct .*?end\))\s+when 0 then (\S+) when 1 then (.*?) else/g,
    to: 'case when coalesce($1, 0) = 0 then $2 when $1 = 1 then $3 else',
  },
  {
    why: 'A join says whether a row meets all that fit it or any.',
    from: /\b(left|inner) join\b/g,
    to: 'all $1 join',
  },
  {
    why: 'What a set is taken from is asked once for both servers, and not by each.',
    from: /\b(not )?in \(select\b/g,
    to: 'global $1in (select',
  },
]

/** A query as views, in their order, and the text that is asked of them. */
export interface AsViews {
  views: { name: string; text: string }[]
  text: string
}

/**
 * A query of the published form in that dialect. There is no `with`, so that what is named in it becomes a view; and a table that stands beside another without a
 * join is none, so that the values of the one row of parameters stand where they are used.
 */
export function inClickhouse(query: string): AsViews {
  const {
    views: [parameters, ...views],
    text,
  } = asViews(query)
  const values = [...(parameters?.text ?? '').matchAll(/('[^']*'|\d+) as (\w+)/g)]
  const put = (sql: string) =>
    values.reduce(
      (changed, [, value = '', name = '']) =>
        changed.replaceAll(new RegExp(`(?:parameters\\.|(?<=[<>]=? ))${name}\\b`, 'g'), value),
      CHANGES.reduce((changed, { from, to }) => changed.replaceAll(from, to), sql).replaceAll(', parameters', ''),
    )
  return { views: views.map(({ name, text: own }) => ({ name, text: put(own) })), text: put(text) }
}

/** Parts `with a as (…), b as (…) select …;` at the brackets that are closed; no text in these queries has one. */
function asViews(query: string): AsViews {
  const views: AsViews['views'] = []
  let rest = query.replace(/^with /, '').replace(/;\s*$/, '')
  for (let name = nameIn(rest); name !== undefined; name = nameIn(rest)) {
    const from = rest.indexOf('(') + 1
    let to = from
    for (let open = 1; open > 0; to++) open += { '(': 1, ')': -1 }[rest[to] ?? ')'] ?? 0
    views.push({ name, text: rest.slice(from, to - 1).trim() })
    rest = rest.slice(to).replace(/^,?\s+/, '')
  }
  return { views, text: rest }
}

function nameIn(rest: string): string | undefined {
  return /^(\w+) as \(/.exec(rest)?.[1]
}
