import { parentPort } from 'node:worker_threads'
import { drawnHere } from './emit/drawn-text.ts'
// What draws takes longer to load than most charts to draw.
import './emit/draw.ts'

/** What another thread runs: it draws what it is sent, one after another, and sends that back, or the error, under the number that came with it. */
parentPort?.on('message', async ({ id, from }: { id: number; from: string }) => {
  try {
    parentPort?.postMessage({ id, made: await drawnHere(from) })
  } catch (error) {
    parentPort?.postMessage({ id, error })
  }
})
