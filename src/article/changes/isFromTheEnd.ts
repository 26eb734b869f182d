import { ReplaceStep, type Step } from '@tiptap/pm/transform'

/** Whether steps replace one place before the other from the end: each then finds its place as it was before all of them. */
export function isFromTheEnd(steps: readonly Step[]): boolean {
  let next = Number.POSITIVE_INFINITY
  for (const step of steps) {
    if (!(step instanceof ReplaceStep) || step.to >= next) return false
    next = step.from
  }
  return true
}
