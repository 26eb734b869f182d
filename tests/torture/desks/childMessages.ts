import type { LockTimes } from '../../../main/documents/lock/lockTimes.ts'

/** What a desk in a process of its own is started with. */
export interface ChildStart {
  readonly userData: string
  readonly library: string
  readonly person: string
  readonly lockTimes: LockTimes
}

/** What it is told. */
export type ChildCall =
  | { readonly call: number; readonly windowId: string; readonly channel: string; readonly input: unknown }
  | { readonly stop: true }

/** What it tells. */
export type ChildWord =
  | { readonly ready: true }
  | { readonly call: number; readonly result: unknown }
  | { readonly event: string; readonly payload: unknown }
