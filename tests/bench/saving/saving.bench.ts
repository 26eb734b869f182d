import { measureDisk } from './measureDisk.ts'
import { measureTyping } from './measureTyping.ts'

/**
 * Measures what keeping text safe costs: a journal append and a save on the disk, and what saves do to someone who types.
 * @param short fewer rounds, for a look
 */
export async function bench(short: boolean): Promise<void> {
  const over = [...(await measureDisk(short)), ...(await measureTyping(short))]
  console.log(over.length === 0 ? 'Within all budgets.' : `Over: ${over.join('; ')}.`)
  process.exitCode = over.length === 0 ? 0 : 1
}
