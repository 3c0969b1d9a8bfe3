/** So many files are asked for at a time: more would wait for the same disk, and a system lets a process open only so many. */
const AT_A_TIME = 32

/** What something gives for each item, in their order, some of them at a time. Where one fails those beside it are waited for: nothing goes on behind whoever is told. */
export async function inBatches<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const given: R[] = []
  for (let at = 0; at < items.length; at += AT_A_TIME)
    for (const one of await Promise.allSettled(items.slice(at, at + AT_A_TIME).map(act))) {
      if (one.status === 'rejected') throw one.reason
      given.push(one.value)
    }
  return given
}
