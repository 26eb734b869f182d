import { userInfo } from 'node:os'
import type { Settings } from '../../src/contract/settings.ts'

/** Who sits at this desk: the name in the settings, else the system's name of the user; '' where neither tells. For the record, no proof. */
export function personName(
  { person }: Pick<Settings, 'person'>,
  user: () => string = () => userInfo().username,
): string {
  if (person.trim() !== '') return person.trim()
  try {
    return user()
  } catch {
    return ''
  }
}
