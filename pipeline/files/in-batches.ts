/** So many files are asked for at a time: more would wait for the same disk, and a system lets a process open only so many. */
const AT_A_TIME = 32

/** What something gives for each item, in their order, some of them at a time. */
export async function inBatches<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const given: R[] = []
  for (let at = 0; at < items.length; at += AT_A_TIME)
    given.push(...(await Promise.all(items.slice(at, at + AT_A_TIME).map(act))))
  return given
}
