#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { call, failed } from './cli/call.ts'
import { standWhereCalled } from './cli/stand-where-called.ts'

/** What is no longer asked for is taken out of the memory sooner than by itself, where it may grow to twice what is in use. Nothing is bounded by it. */
setFlagsFromString('--heap-growing-percent=20')

/** The command: the words behind it, called from where its caller stands. */
standWhereCalled()

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') failed(error)
})

await call(process.argv.slice(2))
