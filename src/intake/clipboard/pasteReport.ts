import { PASTE_NOTE_KINDS, type PasteNote, type PasteNoteKind } from './pasteNote.ts'

const MOST_SAMPLES = 10

/** Collects what the passes of one paste have to tell. */
export interface PasteReport {
  /** Counts one more; `sample` tells which. */
  note(kind: PasteNoteKind, sample?: string, count?: number): void
  /** What was told, in a fixed order of kinds. */
  notes(): readonly PasteNote[]
}

/** Makes an empty report. */
export function pasteReport(): PasteReport {
  const counts = new Map<PasteNoteKind, { count: number; samples: string[] }>()
  return {
    note(kind, sample, count = 1) {
      if (count === 0) return
      const entry = counts.get(kind) ?? { count: 0, samples: [] }
      entry.count += count
      if (sample !== undefined && sample !== '' && entry.samples.length < MOST_SAMPLES) {
        entry.samples.push(sample.length > 120 ? `${sample.slice(0, 119)}…` : sample)
      }
      counts.set(kind, entry)
    },
    notes: () =>
      PASTE_NOTE_KINDS.flatMap((kind) => {
        const entry = counts.get(kind)
        return entry === undefined ? [] : [{ kind, ...entry }]
      }),
  }
}
