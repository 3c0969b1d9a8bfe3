import pc from 'picocolors'
import { visible } from './diagnostics/problem.ts'
import type { OnStage } from './stages.ts'

/** On a terminal: one line a stage as it ends, with the time it took. In a log: nothing, so that logs are the same everywhere. */
export function stageLines(stream: NodeJS.WriteStream): OnStage {
  if (!stream.isTTY) return () => {}
  let before = performance.now()
  return (stage, detail) => {
    const now = performance.now()
    stream.write(
      `${pc.green('✓')} ${stage.padEnd(10)} ${visible(detail)} ${pc.dim(`${Math.round(now - before)} ms`)}\n`,
    )
    before = now
  }
}
