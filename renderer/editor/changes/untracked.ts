/** Set on a transaction that is not to be tracked: what decides on changes, and what puts another body in the place of this one. */
export const UNTRACKED = 'untracked'
