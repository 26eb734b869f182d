/** The preview's frame. */
export const FRAME = 'iframe[title="成品网页"]'

/** Milliseconds from each key to the frame that shows it on the paper, and to the one that shows it in the preview. */
export interface Watched {
  readonly paints: number[]
  readonly follows: number[]
}

/** In the page: begins to watch keys, the paper's paint and the preview's changes. */
export function watchPreview(frame: string): void {
  const holder = window as unknown as { watched: Watched; keys: number[]; watches?: boolean }
  holder.watched = { paints: [], follows: [] }
  holder.keys = []
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument
  if (inner !== null && inner !== undefined) {
    new MutationObserver(() => {
      const keys = holder.keys.splice(0)
      afterPaint(() => {
        for (const key of keys) holder.watched.follows.push(performance.now() - key)
      })
    }).observe(inner, { childList: true, subtree: true, characterData: true })
  }
  if (holder.watches === true) return
  holder.watches = true
  document.addEventListener(
    'beforeinput',
    ({ timeStamp }) => {
      holder.keys.push(timeStamp)
      afterPaint(() => holder.watched.paints.push(performance.now() - timeStamp))
    },
    true,
  )
}
