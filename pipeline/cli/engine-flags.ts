import { setFlagsFromString } from 'node:v8'

/**
 * What tells Node to compile a function anew, by what was seen of it, when it has run eight times as long as it would otherwise wait for. A call runs thousands of
 * functions a little: most of what is compiled for them is never earned back, and takes a quarter of the time of a processor. Of Node 22 and later it has another name.
 */
export const COMPILES_LATE =
  Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=540672' : '--invocation-count-for-turbofan=24000'

/** The memory may grow by four fifths before what is no longer asked for is taken out of it. By twofold a build of forty studies takes more than 250 MB. */
export const COLLECTS_LATE = '--heap-growing-percent=80'

const COLLECTS_SOON = '--heap-growing-percent=30'
const MUCH = 150_000_000

/** Where much is in use, it may grow by less than a third of that from here on: ten times as many studies fit, and it takes longer. Nothing is bounded by it. */
export function collectSoonIfMuch(): void {
  if (process.memoryUsage().heapUsed > MUCH) setFlagsFromString(COLLECTS_SOON)
}
