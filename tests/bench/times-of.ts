/** Seconds by the clock, and those that the process was at work: on a machine that has other work too the two differ. */
export interface Noted {
  what: string
  seconds: number
  atWork: number
}

/** Notes what was done since the note before, and the most memory that the process had, in megabytes. */
export function timesOf() {
  const noted: Noted[] = []
  let [clock, worked] = [performance.now(), process.cpuUsage()]
  const note = (what: string) => {
    const { user, system } = process.cpuUsage(worked)
    noted.push({ what, seconds: (performance.now() - clock) / 1000, atWork: (user + system) / 1e6 })
    clock = performance.now()
    worked = process.cpuUsage()
  }
  return { noted, note, peak: () => Math.round(process.resourceUsage().maxRSS / 1024) }
}
