import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'

/** What mammoth drops unless it is told: underline, strike and the styles of titles. */
const STYLES = [
  'u => u',
  'strike => s',
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => p:fresh",
]

/** mammoth's HTML of a file. */
export async function readByMammoth(bytes: Uint8Array): Promise<string> {
  const read = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES })
  return read.value
}

/** Whether this machine has pandoc. */
export function isPandocHere(): boolean {
  return spawnSync('pandoc', ['--version']).status === 0
}

/** pandoc's HTML of a file; null where it refuses the file or is not here. Its time is that of a whole process. */
export function readByPandoc(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-pandoc-'))
  try {
    const file = join(folder, 'a.docx')
    writeFileSync(file, bytes)
    const run = spawnSync('pandoc', ['-f', 'docx', '-t', 'html', file], { encoding: 'utf8', maxBuffer: 1 << 28 })
    return run.error === undefined && run.status === 0 ? run.stdout : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
