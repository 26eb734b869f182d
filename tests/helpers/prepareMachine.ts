import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.ts'

/**
 * Sees to what the tests need beyond npm's packages: a Chromium-like browser with a CJK font, Java for the HTML checker, and what reads PDFs.
 * Installs them from Debian's packages where it may (root on Debian), else a browser by Playwright. Gives what is to be done by hand, or null.
 */
export function prepareMachine(): string | null {
  if (findBrowser() === null) succeeds('npx', ['playwright', 'install', 'chromium'])
  const missing = [
    ...(findBrowser() === null && !playwrightHasOne() ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasCjkFont() ? ['fonts-noto-cjk'] : []),
    ...(succeeds('pdfinfo', ['-v']) ? [] : ['poppler-utils']),
    ...(succeeds('java', ['-version']) ? [] : ['default-jre-headless']),
  ]
  if (missing.length === 0) return null
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debian) {
    console.log(`Installing from Debian: ${missing.join(' ')}`)
    if (
      succeeds('apt-get', ['update', '-qq']) &&
      succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
    )
      return null
  }
  return `The tests need: ${missing.join(', ')}. Install a Chrome, Chromium or Edge, a CJK font and Java 17 or newer, then run npm test again.
测试需要：${missing.join('、')}。请安装 Chrome、Chromium 或 Edge 浏览器、中文字体和 Java 17 以上版本，再运行 npm test。`
}

function hasCjkFont(): boolean {
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0
}

function playwrightHasOne(): boolean {
  return succeeds('node', [
    '-e',
    "require('node:fs').accessSync(require('@playwright/test').chromium.executablePath())",
  ])
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
}
