import { readFile } from 'node:fs/promises'

/** What this repository has as any review has it. */
const SHARED = [
  '.github/ISSUE_TEMPLATE/correction.yml',
  '.github/ISSUE_TEMPLATE/new-study.yml',
  '.github/pull_request_template.md',
  '.github/workflows/check.yml',
  '.github/workflows/review.yml',
]

/** The workflows and templates of the program’s own repository, which go into a new review as they are; they are read where they stand, also in the package. */
export async function sharedPapers(): Promise<Map<string, string>> {
  const read = async (path: string): Promise<[string, string]> => [
    path,
    await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'),
  ]
  return new Map(await Promise.all(SHARED.map(read)))
}
