const LINES = ['paragraph', 'heading', 'figure', 'groupCaption', 'tableCaption'] as const

/** A node of an article that holds words: a paragraph, a heading, a picture with its caption, a caption of several. */
export type LineName = (typeof LINES)[number]

/** Whether nodes of this name hold words, each node a line of its own. */
export function isLineName(name: string): name is LineName {
  return LINES.some((line) => line === name)
}
