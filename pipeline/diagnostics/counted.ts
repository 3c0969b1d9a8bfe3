/** `1 study`, `2 studies`: how many there are, with what they are called. */
export function counted(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`
}
