import type { Pass } from './pass.ts'

/** Leaves out rules at the ends of the text and rules that follow each other. */
export const dropStrayRules: Pass = (blocks) => {
  const isRule = (index: number) => blocks[index]?.node.type === 'horizontalRule'
  let first = 0
  let last = blocks.length - 1
  while (first <= last && isRule(first)) first += 1
  while (last >= first && isRule(last)) last -= 1
  return blocks.filter((_, index) => index >= first && index <= last && !(isRule(index) && isRule(index - 1)))
}
