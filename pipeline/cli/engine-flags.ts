/**
 * What tells Node to compile a function anew, by what was seen of it, when it has run eight times as long as it would otherwise wait for. A call runs thousands of
 * functions a little: most of what is compiled for them is never earned back, and takes a quarter of the time of a processor. Of Node 22 and later it has another name.
 */
export const COMPILES_LATE =
  Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=540672' : '--invocation-count-for-turbofan=24000'

/** What is no longer asked for is taken out of the memory sooner than by itself, where it may grow to twice what is in use. Nothing is bounded by it. */
export const COLLECTS_SOON = '--heap-growing-percent=30'
