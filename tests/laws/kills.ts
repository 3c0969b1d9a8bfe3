/** How often a run is killed: a few times in the tests, and often by `npm run test:kills`. */
export const kills = process.env.MODE === 'kills' ? { ofBuild: 1000, ofFix: 200 } : { ofBuild: 16, ofFix: 8 }

/** How long that may take, in milliseconds. */
export const patience = process.env.MODE === 'kills' ? 7_200_000 : 600_000

/** Does something for each number below n, so many at once. */
export async function forEach(n: number, atOnce: number, act: (index: number) => Promise<void>): Promise<void> {
  const left = Array.from({ length: n }, (_, index) => index)
  const next = async (): Promise<void> => {
    const index = left.pop()
    if (index === undefined) return
    await act(index)
    await next()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}
