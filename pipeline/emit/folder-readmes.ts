import { plain } from '../canonical/plain-markdown.ts'
import { textIn } from '../languages/text-in.ts'
import type { PublishedTable } from '../review/table.ts'

interface DescribedRule {
  id: string
  meaning: string
  reason: string
  repair: string
  example: { breaks: string; keeps: string }
}

/** The README of the rules folder, made from what the rules say of themselves. */
export function rulesReadme(rules: readonly DescribedRule[]): string {
  const sections = rules.flatMap(({ id, meaning, reason, repair, example }) => [
    `## ${id}`,
    '',
    plain(meaning),
    '',
    `- Why: ${plain(reason)}`,
    `- Repair: ${plain(repair)}`,
    `- Breaks it: ${plain(example.breaks)}`,
    `- Keeps it: ${plain(example.keeps)}`,
    '',
  ])
  return [
    '# Rules',
    '',
    'Made from the rules themselves by `npm run readmes`. `npm run explain -- <rule-id>` prints one. Examples that run as tests stand in `tests/rules/<rule-id>/`.',
    '',
    ...sections,
  ].join('\n')
}

/** The README of the tables folder, made from what the tables say of themselves. */
export function tablesReadme(tables: readonly PublishedTable[]): string {
  const sections = tables.flatMap(({ name, labels, row, meaning, caveat, source, rests_on, key, columns }) => [
    `## ${name}`,
    '',
    `${plain(textIn(labels, 'en'))}. One row is ${plain(row)}.`,
    '',
    plain(meaning),
    '',
    `- Not to be used for: ${plain(caveat)}`,
    `- Source of the method: ${plain(source)}`,
    ...(rests_on === undefined ? [] : [`- A row rests on: ${plain(rests_on)}`]),
    `- Key: ${key.join(', ')}`,
    `- Columns: ${columns.map(column => `\`${column.name}\` ${plain(textIn(column.labels, 'en'))}${column.unit === undefined ? '' : ` (${column.unit})`}`).join('; ')}`,
    '',
  ])
  return ['# Tables', '', 'Made from the tables themselves by `npm run readmes`.', '', ...sections].join('\n')
}
