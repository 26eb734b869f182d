import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Writer without Math drops every formula of a file. */
const PACKAGES = ['libreoffice-writer', 'libreoffice-math', 'fonts-noto-cjk']

/** The command that runs LibreOffice; installed from Debian's packages where it is missing and may be. Null where it cannot be had. */
export function findOffice(): string | null {
  const found = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
  const isDebian = existsSync('/etc/debian_version')
  const isWhole = !isDebian || spawnSync('dpkg', ['-s', 'libreoffice-math']).status === 0
  if (found !== undefined && isWhole) return found
  if (!isDebian || process.getuid?.() !== 0) return found ?? null
  console.log(`Installing from Debian: ${PACKAGES.join(' ')}`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { stdio: 'ignore' })
  return spawnSync('soffice', ['--version']).status === 0 ? 'soffice' : null
}
