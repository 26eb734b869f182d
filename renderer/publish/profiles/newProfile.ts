import type { Profile } from '../../../src/publish/profile.ts'

/** A copy of a profile under a code name and a label that no other has. */
export function newProfile(from: Profile, others: readonly Profile[], copied: (label: string) => string): Profile {
  const taken = new Set(others.map(({ name }) => name))
  if (!taken.has(from.name)) return from
  const stem = from.name.replace(/-\d+$/, '').slice(0, 36)
  let n = 2
  while (taken.has(`${stem}-${n}`)) n += 1
  const label = copied(from.label.zh)
  return { ...from, name: `${stem}-${n}`, label: { zh: label, en: copied(from.label.en) } }
}
