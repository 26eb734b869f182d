/** The steps between the states of a finder: from a state by a character to a state. State 0 is the beginning and the end of no step. */
export interface Steps {
  /** The state that is reached; 0 for none. */
  find(state: number, character: number): number
  /** The same, and where there is none `fresh` becomes it. */
  take(state: number, character: number, fresh: number): number
}

/**
 * Makes a table for at most so many steps. It is a hash table over plain numbers, three to a slot: objects would take seconds for a large list,
 * and numbers that stand apart would each be fetched by themselves. The steps of the beginning have a table of their own.
 */
export function createSteps(most: number): Steps {
  let size = 16
  while (size < 2 * most) size *= 2
  const first = new Int32Array(0x10000)
  const slots = new Int32Array(3 * size)

  function slotOf(state: number, character: number): number {
    let slot = Math.imul(state, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== state || slots[3 * slot + 1] !== character))
      slot = (slot + 1) & (size - 1)
    return 3 * slot
  }
  return {
    find: (state, character) => (state === 0 ? first[character] : slots[slotOf(state, character) + 2]) ?? 0,
    take(state, character, fresh) {
      if (state === 0) {
        const reached = first[character] ?? 0
        if (reached === 0) first[character] = fresh
        return reached === 0 ? fresh : reached
      }
      const slot = slotOf(state, character)
      const reached = slots[slot + 2] ?? 0
      if (reached !== 0) return reached
      slots[slot] = state
      slots[slot + 1] = character
      slots[slot + 2] = fresh
      return fresh
    },
  }
}
