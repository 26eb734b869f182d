import type { NodeJson } from './documentJson.ts'
import { MOST_IN_GROUP } from './nodes/figureGroup.ts'

/** Figures as they stand side by side: one alone by itself, more than fit into one group in several of like size. */
export function groupFigures(figures: readonly NodeJson[]): NodeJson[] {
  if (figures.length < 2) return [...figures]
  const rows = Math.ceil(figures.length / MOST_IN_GROUP)
  return Array.from({ length: rows }, (_none, row) => ({
    type: 'figureGroup',
    content: figures.slice(Math.round((row * figures.length) / rows), Math.round(((row + 1) * figures.length) / rows)),
  }))
}
