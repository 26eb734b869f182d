import type { NodeJson } from '../document/documentJson.ts'

/** Whether something of a body was put in, taken out or given another format under 修订 and waits to be decided on. Stops at the first. */
export function hasChanges({ marks, content }: NodeJson): boolean {
  return marks?.some(({ type }) => isChangeMark(type)) === true || content?.some(hasChanges) === true
}

/** Whether a mark of this name is one of 修订. */
export function isChangeMark(name: string): boolean {
  return name === 'formatting' || comesOrGoes(name)
}

/** Whether a mark of this name says that something was put in or taken out. */
export function comesOrGoes(name: string): boolean {
  return name === 'insertion' || name === 'deletion'
}
