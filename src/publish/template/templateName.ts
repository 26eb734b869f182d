/** The ending of a template's file. */
export const TEMPLATE_ENDING = '.liquid'

/** Whether a text is the name of a template's file: letters, digits, `-` and `_`, then `.liquid`; never a path. */
export function isTemplateName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}\.liquid$/u.test(name)
}
