import { noDisplay } from '../noDisplay.ts'
import type { Why } from '../why.ts'

/** What the choice depends on. */
export interface ChoiceOptions {
  /** what `--shell` says */
  readonly asked: 'electron' | 'web' | null
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Partial<Record<string, string>>>
  /** the user's id; 0 is root */
  readonly uid: number | undefined
  /** Gives the path of Electron's runtime, downloading it if need be; null where it cannot be had. */
  readonly runtime: () => Promise<string | null>
}

/** Where the desk opens, and why not in Electron. */
export type Choice = { readonly kind: 'electron'; readonly path: string } | { readonly kind: 'web'; readonly why: Why }

/** Electron where it can run and its runtime can be had, else the browser. Downloads nothing where Electron could not run. */
export async function chooseShell({ asked, platform, env, uid, runtime }: ChoiceOptions): Promise<Choice> {
  if (asked === 'web') return { kind: 'web', why: 'asked' }
  // Chromium's sandbox does not run under root, and the desk does not run without it.
  if (platform === 'linux' && uid === 0) return { kind: 'web', why: 'root' }
  if (noDisplay(platform, env)) return { kind: 'web', why: 'display' }
  const path = await runtime()
  return path === null ? { kind: 'web', why: 'runtime' } : { kind: 'electron', path }
}
