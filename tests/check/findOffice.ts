import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The command that runs LibreOffice; installed from Debian's packages where it is missing and may be. Null where it cannot be had. */
export function findOffice(): string | null {
  const found = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (found !== undefined) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null
  console.log('Installing from Debian: libreoffice-writer fonts-noto-cjk')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  const packages = ['libreoffice-writer', 'fonts-noto-cjk']
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore' })
  return spawnSync('soffice', ['--version']).status === 0 ? 'soffice' : null
}
