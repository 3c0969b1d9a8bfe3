/** Signs for yes and for no by which people and programs say in a cell that something is so. */
const YES = /^(?:[xv\u2713\u2714\u2611]|1|true|sand|sandt)$/iu
const NO = /^(?:0|false|falsk)$/iu

export function isTick(cell: string): boolean {
  return YES.test(cell) || isNoTick(cell)
}

export function isNoTick(cell: string): boolean {
  return NO.test(cell)
}
