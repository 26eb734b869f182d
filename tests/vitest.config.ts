import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const MAIN = ['tests/unit/main/**/*.test.ts', 'tests/unit/torture/**/*.test.ts']
const SEED = ['tests/helpers/propertySeed.ts', 'tests/helpers/formulaSetup.ts']
/** What looks at the state of the whole process, or counts its calls from the first. */
const ALONE = [
  'tests/unit/main/shells/starter/launch.test.ts',
  'tests/unit/main/documents/journal/crash.test.ts',
  'tests/unit/main/documents/journal/recoverCrash.test.ts',
]

export default defineConfig({
  root,
  test: {
    // One a core: by itself it would leave a core idle.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: MAIN,
          setupFiles: SEED,
          environment: 'node',
          testTimeout: 60_000,
          // Pure rooms hold nothing between tests: reading each module once makes the whole run a quarter as long.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'main',
          include: MAIN,
          exclude: ALONE,
          setupFiles: SEED,
          environment: 'node',
          testTimeout: 60_000,
          isolate: false,
        },
      },
      { root, test: { name: 'alone', include: ALONE, setupFiles: SEED, environment: 'node', testTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: [...SEED, 'tests/helpers/domSetup.ts'],
          environment: 'happy-dom',
          testTimeout: 60_000,
          isolate: false,
        },
      },
    ],
  },
})
