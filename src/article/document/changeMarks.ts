/** The mark that says that a block looks another way than before. */
export const FORMATTING = 'formatting'

/** The marks that say that a block was put in or taken out, all that rows may bear. */
export const COMING_AND_GOING = 'insertion deletion'

/** The marks that blocks may bear, in the words of a node's spec: those of 修订. */
export const CHANGE_MARKS = `${FORMATTING} ${COMING_AND_GOING}`
