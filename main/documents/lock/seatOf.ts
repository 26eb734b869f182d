import type { FileSystem } from '../../files/fileSystem.ts'

/**
 * The running system within which process numbers mean the same: on Linux one start of one kernel and one space of process numbers
 * (containers of one machine have spaces of their own). '' where the system does not tell.
 */
export async function seatOf(fs: FileSystem): Promise<string> {
  try {
    const boot = new TextDecoder().decode(await fs.readFile('/proc/sys/kernel/random/boot_id')).trim()
    return `${boot} ${await fs.readlink('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}
