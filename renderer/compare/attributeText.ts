/** An attribute of a block as text: words and numbers as they stand, anything else as nothing. */
export function attributeText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
