import { errnoOf } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'
import { readText } from './readText.ts'
import type { Ticker } from './ticker.ts'

/** How often somebody else's ticket is looked at while it is waited for. */
const LOOKS = 10

/** What doing so needs. */
export interface TicketOptions {
  readonly fs: FileSystem
  readonly ticker: Ticker
  /** path of the ticket */
  readonly path: string
  /** who takes it */
  readonly holder: string
  /** milliseconds after which a ticket that nobody gave back was left by a crash */
  readonly patience: number
}

/**
 * Does what must not be done by two desks at once, such as replacing a lock. Whoever makes the ticket does it; the ticket is a file that
 * the file system lets one desk make. One that a crash left behind is removed after a while.
 * @returns what the job gives; null where another desk has the ticket
 * @throws what the job throws, and what the file system throws for any reason but that the ticket is there
 */
export async function withTicket<T>(options: TicketOptions, job: () => Promise<T>): Promise<T | null> {
  const { fs, path } = options
  if (!(await make(options)) && !((await isAbandoned(options)) && (await make(options)))) return null
  try {
    return await job()
  } finally {
    await fs.remove(path).catch(() => undefined)
  }
}

async function make({ fs, path, holder }: TicketOptions): Promise<boolean> {
  try {
    const file = await fs.create(path, 0o666)
    await file.writeFile(holder).finally(() => file.close())
    return true
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** Waits for another's ticket to go; removes one that does not. */
async function isAbandoned({ fs, ticker, path, patience }: TicketOptions): Promise<boolean> {
  const seen = await readText(fs, path)
  for (let look = 0; look < LOOKS; look += 1) {
    await ticker.rest(patience / LOOKS)
    if ((await readText(fs, path)) !== seen) return true
  }
  await fs.remove(path)
  return true
}
