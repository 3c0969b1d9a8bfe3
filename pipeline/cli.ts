#!/usr/bin/env node
import { call, failed } from './cli/call.ts'
import { standWhereCalled } from './cli/stand-where-called.ts'

/** The command: the words behind it, called from where its caller stands. */
standWhereCalled()

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') failed(error)
})

await call(process.argv.slice(2))
