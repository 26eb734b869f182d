const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose content a reader never sees as text of the page. */
export const UNSEEN = words(
  'script style template noscript noframes applet svg canvas map area select datalist textarea button frameset dialog',
)

/** Players and frames: their place is kept so that the reader can be told, their content is not. */
export const EMBEDS = words('iframe object embed audio video')

/** Elements that begin a new line. Unknown names stand in the line, as in a browser. */
export const BLOCKS = words(
  'address article aside blockquote body caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Headings, the largest first. */
export const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
