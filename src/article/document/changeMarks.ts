/** The marks that blocks may bear, in the words of a node's spec: those of 修订. */
export const CHANGE_MARKS = 'formatting insertion deletion'
