import { join } from 'node:path'
import electronLog from 'electron-log/node'
import type { Log } from './log.ts'

/** When the file is this large it becomes `main.old.log` and a new one is begun; in bytes. */
const MOST_BYTES = 2 * 1024 * 1024

/** Opens the log `main.log` in a folder. Nothing is printed: a shell's words to its user are its own. */
export function fileLog(folder: string): Log {
  const logger = electronLog.create({ logId: folder })
  logger.transports.console.level = false
  logger.transports.file.level = 'info'
  logger.transports.file.maxSize = MOST_BYTES
  logger.transports.file.resolvePathFn = () => join(folder, 'main.log')
  const write = (level: 'info' | 'warn' | 'error') => (message: string, more?: Readonly<Record<string, unknown>>) =>
    more === undefined ? logger[level](message) : logger[level](message, more)
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
