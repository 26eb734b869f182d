/** The steps between the states of a finder: from a state by a character to a state. State 0 is the beginning and the end of no step. */
export interface Steps {
  /** The state that is reached; 0 for none. */
  find(state: number, character: number): number
  /** The same, and where there is none `fresh` becomes it. */
  take(state: number, character: number, fresh: number): number
}

/** Makes a table for at most so many steps. It is a hash table over plain numbers: objects would take seconds for a large list. */
export function createSteps(most: number): Steps {
  let size = 16
  while (size < 2 * most) size *= 2
  const states = new Int32Array(size)
  const characters = new Uint16Array(size)
  const targets = new Int32Array(size)

  function slotOf(state: number, character: number): number {
    let slot = Math.imul(state, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (targets[slot] !== 0 && (states[slot] !== state || characters[slot] !== character))
      slot = (slot + 1) & (size - 1)
    return slot
  }
  return {
    find: (state, character) => targets[slotOf(state, character)] ?? 0,
    take(state, character, fresh) {
      const slot = slotOf(state, character)
      const known = targets[slot] ?? 0
      if (known !== 0) return known
      states[slot] = state
      characters[slot] = character
      targets[slot] = fresh
      return fresh
    },
  }
}
