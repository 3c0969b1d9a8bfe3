/** Does something while the process stands in a folder. */
export async function standingIn<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const back = process.cwd()
  process.chdir(folder)
  try {
    return await act()
  } finally {
    process.chdir(back)
  }
}
