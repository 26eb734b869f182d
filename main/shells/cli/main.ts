#!/usr/bin/env node
import { nodeFileSystem } from '../../files/fileSystem.ts'
import { systemLanguage } from '../../settings/systemLanguage.ts'
import { run } from './run.ts'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit()
  throw cause
})

process.exitCode = await run(process.argv.slice(2), {
  language: systemLanguage(process.env),
  fs: nodeFileSystem,
  clock: { now: () => new Date() },
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
})
