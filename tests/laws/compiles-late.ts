/**
 * What tells Node to compile a function anew, by what was seen of it, when it has run eight times as long as it would otherwise wait for. Tests run thousands of
 * functions a little, in processes side by side: on a machine of few threads most of what is compiled for them is never earned back, and takes a quarter of
 * the time. Of Node 22 and later it has another name. The program as it is installed, and what measures its room, are started without it.
 */
export const COMPILES_LATE =
  Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=540672' : '--invocation-count-for-turbofan=24000'
