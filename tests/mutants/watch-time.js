import { parentPort } from 'node:worker_threads'

/**
 * A thread beside the one that runs the tests, because that one cannot look up from an endless loop. It ends the process when the tests of one mutant have
 * taken more than the milliseconds of processor time that it is told at their begin; a clock on the wall would also count what other processes do. It is JavaScript because a thread is
 * not loaded by tsx on Node 20.
 */
let since = spent()
let atMost = Number.POSITIVE_INFINITY
parentPort?.on('message', told => {
  since = spent()
  atMost = told
})
setInterval(() => {
  if (spent() - since > atMost) process.kill(process.pid, 'SIGKILL')
}, 1000)

function spent() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
