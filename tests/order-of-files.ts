import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start browsers, git and the program. */
const STARTING =
  /\/tests\/(browser|compare|recode|release)\/|\/tests\/laws\/(killed-|two-builds)|\/tests\/(cli|package|left-behind)\.test\.ts$/
/** Others that take ten seconds and more. */
const LONG =
  /\/tests\/(cures|ingest|laws|sql)\/|\/tests\/(determinism|faults|faults-drawn|one-slip|rules|verbs\/from-any-folder|verbs\/import-references)\.test\.ts$/

/**
 * The order in which test files run. Those apart come first, because a process that others share ends where one of them comes between; then those that start
 * processes, which takes the longer the more the process that starts them holds; then the long ones, so that none is left alone at the end. Vitest asks for a
 * class.
 */
export class OrderOfFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ project, moduleId }: TestSpecification) =>
      (project.name === 'apart' ? 0 : 3) + (STARTING.test(moduleId) ? 0 : LONG.test(moduleId) ? 1 : 2)
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
