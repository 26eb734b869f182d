import { Selection } from '@tiptap/pm/state'
import type { Transform } from '@tiptap/pm/transform'
import { BATCH_EVERY } from '../../../renderer/app/journalKeeper.ts'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { seededRandom, type SeededRandom } from '../../helpers/seededRandom.ts'
import type { LifePlan } from './planLife.ts'
import { editNow, flushNow, saveNow, type Witness } from './witness.ts'

/** Someone who writes without a pause. */
export interface Typist {
  /** one more key, now */
  key(): void
  /** Lays down the pen. */
  stop(): void
}

const WORDS = '理论宣传部门要坚持以人民为中心的创作导向围绕脱贫攻坚乡村振兴基层党建推出更多有温度的作品'

/** Lets someone write as fast as people do (and faster), with batches to the journal as a window sends them, and Ctrl S now and then. */
export function startTypist(witness: Witness, plan: LifePlan): Typist {
  const random = seededRandom(plan.typing)
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let stopped = false
  let batchWaits = false
  let sending = false
  let cursor = random.whole(0, 1_000_000)

  function after(delay: number, act: () => void): void {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, delay)
    timers.add(timer)
  }

  function key(): void {
    type(witness, random, plan.bursts, () => (cursor += 1))
    if (batchWaits) return
    batchWaits = true
    after(BATCH_EVERY, () => void send())
  }

  async function send(): Promise<void> {
    batchWaits = false
    // One batch at a time, as the window's keeper does it.
    if (sending) return
    sending = true
    const kept = await flushNow(witness)
    sending = false
    if (kept && witness.editsIn.at(-1) !== witness.edits.length && !batchWaits) await send()
  }

  function keys(): void {
    key()
    after(plan.pace * (0.4 + 1.2 * random.next()), keys)
  }

  function saves(every: number): void {
    after(every, () => void saveNow(witness).then(() => saves(every)))
  }

  keys()
  if (plan.savesEvery !== null) saves(plan.savesEvery)
  return {
    key,
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function type(witness: Witness, random: SeededRandom, bursts: boolean, move: () => number): void {
  const what = random.whole(0, 99)
  if (what < 6) {
    const field = random.pick(['kicker', 'subtitle', 'abstract', 'title'] as const)
    return editNow(witness, () => undefined, 4, { [field]: words(random, 4) })
  }
  if (what < 9) return editNow(witness, () => undefined, 2, { keywords: [words(random, 2), words(random, 3)] })
  if (what < 15) return editNow(witness, (transform) => void transform.split(place(transform, move())), 1)
  if (what < 22) return editNow(witness, (transform) => erase(transform, place(transform, move())), 0)
  const length = bursts && what > 95 ? random.whole(200, 3_000) : random.whole(1, 4)
  const text = words(random, length)
  editNow(witness, (transform) => void transform.insert(place(transform, move()), articleSchema.text(text)), length)
}

function words(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => random.pick([...WORDS])).join('')
}

/** A place where text may stand; goes on through the article as the cursor does. */
function place({ doc }: Transform, cursor: number): number {
  return Selection.near(doc.resolve(cursor % (doc.content.size + 1))).from
}

function erase(transform: Transform, at: number): void {
  const from = Math.max(transform.doc.resolve(at).start(), at - 2)
  if (from < at) transform.delete(from, at)
}
