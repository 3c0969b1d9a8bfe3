#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { call, failed } from './cli/call.ts'
import { COLLECTS_LATE, COMPILES_LATE } from './cli/engine-flags.ts'
import { standWhereCalled } from './cli/stand-where-called.ts'

for (const flag of [COLLECTS_LATE, COMPILES_LATE]) setFlagsFromString(flag)

/** The command: the words behind it, called from where its caller stands. */
standWhereCalled()

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') failed(error)
})

await call(process.argv.slice(2))
