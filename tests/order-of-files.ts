import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start browsers and the program, and take longest. */
const LONG =
  /\/tests\/(browser|laws|compare|recode)\/|\/tests\/(cli|faults|faults-drawn|package|determinism|one-slip)\.test\.ts$/

/**
 * The order in which test files run. Those apart come first, because a process that others share ends where one of them comes between; then the long ones, so
 * that none is left alone at the end. Vitest asks for a class.
 */
export class OrderOfFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ project, moduleId }: TestSpecification) =>
      (project.name === 'apart' ? 0 : 2) + (LONG.test(moduleId) ? 0 : 1)
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
