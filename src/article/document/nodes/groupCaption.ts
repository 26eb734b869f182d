import { captionLine } from './captionLine.ts'

/**
 * What is said of all pictures of a group together (组图说明: “左：… 右：…”): the line below it. Below no group it reads as a line in the middle.
 */
export const groupCaption = captionLine('data-group-caption')
