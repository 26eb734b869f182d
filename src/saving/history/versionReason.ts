/**
 * Why a version was kept. `replaced` and `beforeRepair` are copies of bytes that a save was asked to write over; `other` stands for a reason
 * that a newer version of the program gave.
 */
export const VERSION_REASONS = [
  'save',
  'export',
  'review',
  'restore',
  'beforeRestore',
  'import',
  'replaced',
  'beforeRepair',
  'other',
] as const

/** A reason. */
export type VersionReason = (typeof VERSION_REASONS)[number]

/** Reads a reason as a file tells it. */
export function versionReason(text: string): VersionReason {
  return VERSION_REASONS.find((reason) => reason === text) ?? 'other'
}
