import { nodeFileSystem } from '../../main/files/fileSystem.ts'
import type { Terminal } from '../../main/shells/cli/terminal.ts'
import { steppingClock } from './steppingClock.ts'

/** A Chinese terminal on the machine's own disk that keeps what a command writes. */
export function recordingTerminal(): Terminal & { readonly said: { out: string; error: string } } {
  const said = { out: '', error: '' }
  return {
    said,
    language: 'zh',
    fs: nodeFileSystem,
    clock: steppingClock(),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  }
}
