import type { Profile } from './profile.ts'

/** Targets whose readers are old, or take text apart: a formula leaves for them as text on a line. */
const LINES: ReadonlySet<Profile['target']> = new Set(['trs', 'cnml', 'ninjs', 'wechat'])

/** Whether a target shows formulas drawn. */
export function takesFormulas(target: Profile['target']): boolean {
  return !LINES.has(target)
}
