import type { CommandForm } from './command.ts'

const text = { type: 'string' } as const

/** Every command. What it needs is loaded when it runs, so that none waits for another's packages. */
export const COMMAND_FORMS: Readonly<Record<string, CommandForm>> = {
  inspect: {
    options: {},
    required: [],
    least: 1,
    most: 1,
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
  import: {
    options: { library: text, report: text, separate: { type: 'boolean' } },
    required: ['library'],
    least: 1,
    most: Infinity,
    load: async () => (await import('./commands/importFiles.ts')).importFiles,
  },
  export: {
    options: {
      library: text,
      profile: { ...text, multiple: true },
      out: text,
      all: { type: 'boolean' },
      where: { ...text, multiple: true },
      report: text,
      reason: text,
    },
    required: ['library', 'profile', 'out'],
    least: 0,
    most: Infinity,
    load: async () => (await import('./commands/exportArticles.ts')).exportArticles,
  },
  profiles: {
    options: { library: text, json: { type: 'boolean' } },
    required: [],
    least: 0,
    most: 0,
    load: async () => (await import('./commands/profiles.ts')).profiles,
  },
  validate: {
    options: {},
    required: [],
    least: 1,
    most: Infinity,
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  list: {
    options: { library: text, json: { type: 'boolean' } },
    required: ['library'],
    least: 0,
    most: 0,
    load: async () => (await import('./commands/list.ts')).list,
  },
  verify: {
    options: { library: text },
    required: ['library'],
    least: 0,
    most: 0,
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  repair: {
    options: { library: text, 'dry-run': { type: 'boolean' } },
    required: ['library'],
    least: 0,
    most: 0,
    load: async () => (await import('./commands/repair.ts')).repair,
  },
  history: {
    options: { library: text, json: { type: 'boolean' } },
    required: ['library'],
    least: 1,
    most: 1,
    load: async () => (await import('./commands/history.ts')).history,
  },
  restore: {
    options: { library: text, version: text },
    required: ['library', 'version'],
    least: 1,
    most: 1,
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  'new-library': {
    options: { name: text },
    required: [],
    least: 1,
    most: 1,
    load: async () => (await import('./commands/newLibrary.ts')).newLibrary,
  },
}
