import { defineConfig } from '@playwright/test'
import { electronRuntime } from '../helpers/electronRuntime.ts'
import { findBrowser } from '../helpers/findBrowser.ts'
import type { ShellOptions } from './deskTest.ts'

const browser = findBrowser()
const asRoot = process.getuid?.() === 0

/** One set of specs for both windowed shells; the Electron project is there where its runtime is. */
export default defineConfig<ShellOptions>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: true,
  reporter: process.env.QINGYANG_E2E_JSON
    ? [['list'], ['json', { outputFile: process.env.QINGYANG_E2E_JSON }]]
    : [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        // Root cannot start Chromium's sandbox; ordinary users keep it.
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'web', use: { shell: 'web' }, testIgnore: '**/*.electron.spec.ts' },
    ...(electronRuntime() === null
      ? []
      : [
          {
            name: 'electron',
            use: { shell: 'electron' as const },
            testIgnore: ['**/*.web.spec.ts', '**/editor*.spec.ts'],
          },
        ]),
  ],
})
