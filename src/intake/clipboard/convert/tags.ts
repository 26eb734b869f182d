const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin a new line. Unknown names stand in the line, as in a browser. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Blocks in which a line break stays within the paragraph. */
export const PARAGRAPHS = words('p li td th dd dt figcaption caption address h1 h2 h3 h4 h5 h6')

/** Whether a tag is a list's. */
export function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir'
}
