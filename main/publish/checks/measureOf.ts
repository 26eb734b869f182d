import { createHash } from 'node:crypto'
import { RULES } from '../../../src/check/rules.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import type { HouseRules } from '../../library/lexicons/houseRules.ts'

/** What stands between the name of a measure's profile and the rest of it. */
const BREAK = '\n'

/**
 * What findings are measured by, in one line of text: another wherever a profile, the house's lists, what the library lets stand, or the program
 * may find otherwise.
 * @param version of the program
 */
export function measureOf(profile: Profile, { mark }: Pick<HouseRules, 'mark'>, version: string): string {
  const parts = [profile, mark, version, RULES.map(({ id }) => id)]
  return profile.name + BREAK + createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The name of a measure's profile. */
export function measuredProfile(measure: string): string {
  return measure.slice(0, Math.max(0, measure.lastIndexOf(BREAK)))
}
