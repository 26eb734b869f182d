import type { Page } from '@playwright/test'

/** What a page asked of its desk and what was answered, overheard on the wire. */
export interface OverheardWire {
  /** marks (`〔12〕`) whose words were sent in a question that was answered well */
  readonly safe: ReadonlySet<number>
  batches(): number
  saves(): number
  /** codes of the errors that were answered to batches and saves */
  readonly refusals: readonly string[]
}

/** A mark that a person would not write: it tells which of the words typed it is. */
export function markOf(number: number): string {
  return `〔${number}〕`
}

/** The numbers of the marks in a text, in order. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(/〔(\d+)〕/g)].map(([, number]) => Number(number))
}

/** Listens to a page from now on; what it asked of an earlier desk is forgotten with that desk's connection. */
export function overhearWire(page: Page): OverheardWire {
  const safe = new Set<number>()
  const refusals: string[] = []
  const counts = new Map<string, number>()
  page.on('websocket', (socket) => {
    const asked = new Map<number, { channel: string; marks: number[] }>()
    socket.on('framesent', ({ payload }) => {
      const text = String(payload)
      const frame = JSON.parse(text) as { call?: number; channel?: string }
      if (frame.channel !== 'article.journal' && frame.channel !== 'article.save') return
      asked.set(frame.call ?? -1, { channel: frame.channel, marks: marksIn(text) })
    })
    socket.on('framereceived', ({ payload }) => {
      const frame = JSON.parse(String(payload)) as {
        call?: number
        result?: { ok: boolean; error?: { code: string } }
      }
      const question = asked.get(frame.call ?? -1)
      if (question === undefined || frame.result === undefined) return
      if (!frame.result.ok) return void refusals.push(frame.result.error?.code ?? '')
      for (const mark of question.marks) safe.add(mark)
      counts.set(question.channel, (counts.get(question.channel) ?? 0) + 1)
    })
  })
  const count = (channel: string) => counts.get(channel) ?? 0
  return { safe, refusals, batches: () => count('article.journal'), saves: () => count('article.save') }
}
