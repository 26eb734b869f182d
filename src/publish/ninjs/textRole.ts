/** A text with the role it plays (a headline, a description); none where it is empty. */
export interface TextRole {
  readonly role: string
  readonly value: string
}

/** The list of one text in a role, or of none. */
export function textRole(role: string, value: string): TextRole[] {
  return value.trim() === '' ? [] : [{ role, value }]
}
