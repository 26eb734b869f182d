/**
 * Why a version was kept. `replaced` and `before-repair` are copies of bytes that a save was asked to write over; `other` stands for a reason
 * that a newer version of the program gave.
 */
export const VERSION_REASONS = [
  'save',
  'export',
  'review',
  'restore',
  'before-restore',
  'import',
  'replaced',
  'before-repair',
  'other',
] as const

/** A reason. */
export type VersionReason = (typeof VERSION_REASONS)[number]

/** Reads a reason as a file tells it. */
export function versionReason(text: string): VersionReason {
  return VERSION_REASONS.find((reason) => reason === text) ?? 'other'
}
