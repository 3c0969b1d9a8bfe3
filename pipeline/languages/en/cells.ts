/** What stands in a cell or a head of a published table and is no closed word. */
export const cells = {
  all_themes: 'All themes',
  our_studies: 'Our studies',
  nobody: 'Not seen or nobody',
  no_word: 'No word seen',
  no_code: 'No code fits',
  to_read: 'To be read',
  document: ({ producer, year, kind }: { producer: string; year: string; kind: string }) =>
    `${[producer, year].filter(part => part !== '').join(' ')}, ${kind}`,
  why_missing: ({ column }: { column: string }) => `Why empty: ${column}`,
  effect_where: ({ means }: { means: string }) => `What it does where this holds: ${means}`,
  lowest: ({ column }: { column: string }) => `${column}, lowest with one study left out`,
  highest: ({ column }: { column: string }) => `${column}, highest with one study left out`,
  strict: ({ column }: { column: string }) => `${column}, strictly: every reader sees it`,
  loose: ({ column }: { column: string }) => `${column}, loosely: one reader is enough`,
  said: ({ column, by }: { column: string; by: string }) => `${column}, ${by}`,
  said_means: ({ column }: { column: string }) =>
    `Those of \`${column}\` in which it is said so; one study may be counted under several.`,
  only_told_by: ({ who }: { who: string }) => `only what ${who} tell`,
  in_language: ({ column, language }: { column: string; language: string }) => `${column} (${language})`,
}
