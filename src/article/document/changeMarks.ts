/** The mark that says that a block looks another way than before, all that cells may bear. */
export const FORMATTING = 'formatting'

/** The marks that blocks may bear, in the words of a node's spec: those of 修订. */
export const CHANGE_MARKS = `${FORMATTING} insertion deletion`
