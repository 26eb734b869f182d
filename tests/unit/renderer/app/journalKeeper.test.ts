import fc from 'fast-check'
import { Node, Slice, Fragment } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { ReplaceStep, Step } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BATCH_EVERY, CONFIRM_EVERY, createJournalKeeper, type Batch } from '../../../../renderer/app/journalKeeper.ts'
import { looseSteps, type StepSource } from '../../../../renderer/app/stepSource.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { emptyMetadata, type MetadataPatch } from '../../../../src/article/metadata.ts'
import { deskError, type DeskError } from '../../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../../src/base/result.ts'
import type { Journaled, Saved } from '../../../../src/contract/answers.ts'
import type { DeskEvents } from '../../../../src/contract/event.ts'
import { noSteps, noteSteps, stepsSince } from '../../../../src/saving/live/acceptedSteps.ts'
import { advance, liveBody } from '../../../../src/saving/live/liveBody.ts'
import { body } from '../../../doubles/paper.ts'

/** One body shared by windows, as the desk keeps it: real steps, real rebasing. */
function sharedDesk() {
  let live = liveBody(body('原文'), emptyMetadata(), 5)
  const accepted = noSteps(5)
  const windows: { client: string; hear: (edit: DeskEvents['article.edited']) => void }[] = []
  const batches: Batch[] = []
  const saves: Batch[] = []

  function take(batch: Batch): Result<Journaled, DeskError> {
    const missed = stepsSince(accepted, batch.revision)
    if (missed === null) return err(deskError('contract.badInput'))
    if (missed.length > 0) return ok({ revision: live.revision, missed })
    const next = advance(live, batch)
    if (next === null) return err(deskError('journal.differs'))
    live = next
    noteSteps(accepted, batch.steps, batch.client)
    const { client, revision, steps, metadata } = batch
    for (const other of windows.filter((window) => window.client !== client))
      other.hear({ id: 'a', client, revision, steps, metadata })
    return ok({ revision: live.revision, missed: [] })
  }

  return {
    batches,
    saves,
    text: () => live.doc.textContent,
    metadata: () => live.metadata,
    join: (client: string, hear: (edit: DeskEvents['article.edited']) => void) => windows.push({ client, hear }),
    journal(batch: Batch): Result<Journaled, DeskError> {
      const answer = take(batch)
      if (answer.ok && answer.value.missed.length === 0 && batch.steps.length + Number(batch.metadata !== null) > 0)
        batches.push(batch)
      return answer
    },
    save(batch: Batch): Result<Saved, DeskError> {
      const answer = take(batch)
      if (!answer.ok) return answer
      if (answer.value.missed.length > 0) return err(deskError('journal.behind'))
      saves.push(batch)
      return ok({ etag: 'e', modifiedAt: '2016-05-19T06:08:00.000Z', revision: answer.value.revision })
    },
  }
}

/** A window with a real ProseMirror state behind it. */
function window(desk: ReturnType<typeof sharedDesk>, client: string, refuse: () => boolean = () => false) {
  let state = EditorState.create({
    doc: Node.fromJSON(articleSchema, body('原文')),
    plugins: [collab({ version: 5, clientID: client })],
  })
  let composing = false
  const waiting: (() => void)[] = []
  const changed: MetadataPatch[] = []
  const lost = vi.fn()
  const source: StepSource = {
    isPaper: true,
    pending: () => ({
      revision: getVersion(state),
      steps: sendableSteps(state)?.steps ?? [],
      size: state.doc.content.size,
    }),
    takeIn(steps) {
      expect(composing).toBe(false)
      const read = steps.map(({ step }) => (step instanceof Step ? step : Step.fromJSON(articleSchema, step)))
      state = state.apply(
        receiveTransaction(
          state,
          read,
          steps.map((step) => step.client),
        ),
      )
    },
    isComposing: () => composing,
    settled: () => (composing ? new Promise((done) => waiting.push(done)) : Promise.resolve()),
  }
  const keeper = createJournalKeeper({
    client,
    source,
    async send(batch) {
      await Promise.resolve()
      return refuse() ? err(deskError('storage.noSpace')) : desk.journal(batch)
    },
    changed: (patch) => changed.push(patch),
    lost,
  })
  desk.join(client, keeper.hear)
  return {
    keeper,
    changed,
    lost,
    source,
    text: () => state.doc.textContent,
    type(text: string, at = 1) {
      state = state.apply(
        state.tr.step(new ReplaceStep(at, at, new Slice(Fragment.from(articleSchema.text(text)), 0, 0))),
      )
      keeper.stir()
    },
    save: () => keeper.save(async (batch) => (refuse() ? err(deskError('storage.noSpace')) : desk.save(batch))),
    compose() {
      composing = true
    },
    confirm() {
      composing = false
      for (const done of waiting.splice(0)) done()
    },
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the journal keeper', () => {
  it('sends what is typed within a moment as one batch, at the latest after the given time', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('一')
    await vi.advanceTimersByTimeAsync(BATCH_EVERY - 1)
    one.type('二')
    expect(desk.batches).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(desk.batches).toHaveLength(1)
    expect(desk.batches[0]).toMatchObject({ client: 'a', revision: 5, metadata: null, size: 6 })
    expect(desk.text()).toBe('二一原文')
    expect(BATCH_EVERY).toBeLessThanOrEqual(300)
  })

  it('tells the paper what of its own is kept once a second, sends nothing twice meanwhile, and knows what is not', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    for (let n = 0; n < 4; n += 1) {
      one.type('字')
      await vi.advanceTimersByTimeAsync(BATCH_EVERY)
    }
    expect(desk.batches.map(({ steps }) => steps.length)).toEqual([1, 1, 1, 1])
    expect(one.source.pending()).toMatchObject({ revision: 5, steps: { length: 4 } })
    expect([one.keeper.standsAt(9), one.keeper.standsAt(5)]).toEqual([true, false])
    await vi.advanceTimersByTimeAsync(CONFIRM_EVERY)
    expect(one.source.pending()).toMatchObject({ revision: 9, steps: [] })
    expect(CONFIRM_EVERY).toBeGreaterThan(BATCH_EVERY)
  })

  it('confirms what is its own before it takes in what another window did', async () => {
    const desk = sharedDesk()
    const [one, two] = [window(desk, 'a'), window(desk, 'b')]
    one.type('甲')
    await one.keeper.flush()
    expect(one.source.pending().steps).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    two.type('乙', 1)
    await two.keeper.flush()
    await vi.advanceTimersByTimeAsync(1)
    expect(one.source.pending()).toMatchObject({ revision: 7, steps: [] })
    expect([one.text(), two.text()]).toEqual([desk.text(), desk.text()])
  })

  it('tells a paper that is gone nothing', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('甲')
    await one.keeper.flush()
    one.keeper.stop()
    await vi.advanceTimersByTimeAsync(CONFIRM_EVERY)
    expect(one.source.pending()).toMatchObject({ revision: 5, steps: { length: 1 } })
  })

  it('lays the later value of a field over the earlier', async () => {
    const desk = sharedDesk()
    const { keeper } = window(desk, 'a')
    keeper.patch({ title: '一' })
    keeper.patch({ title: '二', source: '新华社' })
    await keeper.flush()
    expect(desk.batches).toMatchObject([{ revision: 5, steps: [], metadata: { title: '二', source: '新华社' } }])
  })

  it('loses nothing and changes no order when the disk refuses for a while', async () => {
    let full = true
    const desk = sharedDesk()
    const one = window(desk, 'a', () => full)
    one.type('一')
    one.keeper.patch({ title: '旧' })
    await one.keeper.flush()
    one.type('二')
    one.keeper.patch({ title: '新' })
    full = false
    await vi.advanceTimersByTimeAsync(2500)
    expect(desk.text()).toBe(one.text())
    expect(desk.metadata().title).toBe('新')
    expect(one.keeper.standsAt(7)).toBe(true)
  })

  it('has one request under way at a time, whoever asks', async () => {
    const desk = sharedDesk()
    const { source } = window(desk, 'a')
    let [underWay, most] = [0, 0]
    async function slowly<T>(answer: () => T): Promise<T> {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setTimeout(resolve, 50))
      underWay -= 1
      return answer()
    }
    const send = (batch: Batch) => slowly(() => desk.journal(batch))
    const keeper = createJournalKeeper({ client: 'a', source, send, changed: vi.fn(), lost: vi.fn() })
    keeper.patch({ title: '一' })
    void keeper.flush()
    keeper.patch({ title: '二' })
    void keeper.flush()
    const saving = keeper.save((batch) => slowly(() => desk.save(batch)))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await saving).toMatchObject({ ok: true })
    expect(most).toBe(1)
    expect(desk.metadata().title).toBe('二')
  })

  it('sends nothing after it was stopped', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('一')
    one.keeper.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(desk.batches).toEqual([])
  })

  it('sends along with a save what waits, and nothing twice', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('一')
    one.keeper.patch({ title: '题' })
    const saving = one.save()
    one.type('二')
    expect((await saving).ok).toBe(true)
    expect(desk.saves).toMatchObject([{ revision: 5, metadata: { title: '题' } }])
    await one.keeper.flush()
    expect(desk.text()).toBe(one.text())
    expect(desk.batches.flatMap(({ steps }) => steps).length + (desk.saves[0]?.steps.length ?? 0)).toBe(2)
  })

  it('gives back what a refused save held', async () => {
    let full = true
    const desk = sharedDesk()
    const one = window(desk, 'a', () => full)
    one.type('一')
    one.keeper.patch({ title: '题' })
    expect((await one.save()).ok).toBe(false)
    full = false
    await one.keeper.flush()
    expect([desk.text(), desk.metadata().title]).toEqual(['一原文', '题'])
  })

  it('takes an answer that was lost for given: the steps are not brought twice', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('一')
    desk.journal({ client: 'a', ...batchOf(one.source), metadata: null })
    await one.keeper.flush()
    expect([desk.text(), one.text()]).toEqual(['一原文', '一原文'])
    one.type('二')
    await one.keeper.flush()
    expect(desk.text()).toBe('二一原文')
  })

  it('brings the steps of another window to the paper, and its own after them', async () => {
    const desk = sharedDesk()
    const [one, two] = [window(desk, 'a'), window(desk, 'b')]
    one.type('甲')
    two.type('乙', 3)
    await one.keeper.flush()
    await two.keeper.flush()
    await vi.advanceTimersByTimeAsync(10)
    expect([one.text(), two.text(), desk.text()]).toEqual(['甲原文乙', '甲原文乙', '甲原文乙'])
    expect(one.lost).not.toHaveBeenCalled()
  })

  it('saves after it has caught up, when another window was ahead', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    // It hears of nothing: as if its news were on their way still.
    const deaf = window({ ...desk, join: () => 0 }, 'b')
    one.type('甲')
    await one.keeper.flush()
    deaf.type('乙', 3)
    expect(await deaf.save()).toMatchObject({ ok: true, value: { revision: 7 } })
    expect([deaf.text(), desk.text()]).toEqual(['甲原文乙', '甲原文乙'])
  })

  it('touches no text while an input method composes', async () => {
    const desk = sharedDesk()
    const [one, two] = [window(desk, 'a'), window(desk, 'b')]
    two.compose()
    one.type('甲')
    await one.keeper.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(two.text()).toBe('原文')
    two.confirm()
    await vi.advanceTimersByTimeAsync(1000)
    expect(two.text()).toBe('甲原文')
  })

  it('gives other windows’ fields on, but for those that are just being changed here', async () => {
    const desk = sharedDesk()
    const [one, two] = [window(desk, 'a'), window(desk, 'b')]
    two.keeper.patch({ title: '我的题' })
    one.keeper.patch({ title: '别的题', source: '新华社' })
    await one.keeper.flush()
    expect(two.changed).toEqual([{ source: '新华社' }])
    await two.keeper.flush()
    expect(one.changed).toEqual([{ title: '我的题' }])
    expect(desk.metadata()).toMatchObject({ title: '我的题', source: '新华社' })
  })

  it('keeps what a paper left that is gone, and sends it', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    one.type('一')
    one.keeper.attach(looseSteps(one.source.pending()))
    await one.keeper.flush()
    expect(desk.text()).toBe('一原文')
    expect(one.keeper.standsAt(6)).toBe(true)
  })

  it('says so when what the desk has cannot be brought to the paper', async () => {
    const desk = sharedDesk()
    const one = window(desk, 'a')
    const step = { stepType: 'replace', from: 90, to: 95 }
    one.keeper.hear({ id: 'a', client: 'b', revision: 5, steps: [step], metadata: null })
    expect(one.lost).toHaveBeenCalledTimes(1)
  })

  it('brings every step exactly once, and windows to one text, whatever fails and whenever they are flushed', async () => {
    const act = fc.record({
      what: fc.constantFrom('type', 'flush', 'save', 'wait', 'fail', 'compose', 'confirm'),
      who: fc.nat(2),
      at: fc.nat(50),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        let failures = 0
        const desk = sharedDesk()
        const windows = ['a', 'b', 'c'].map((client) => window(desk, client, () => failures-- > 0))
        let typed = 0
        for (const { what, who, at } of acts) {
          const one = windows[who] as ReturnType<typeof window>
          if (what === 'type') one.type(String.fromCharCode(0x4e00 + typed++), 1 + (at % (one.text().length + 1)))
          else if (what === 'flush') void one.keeper.flush()
          else if (what === 'save') void one.save()
          else if (what === 'fail') failures = 1
          else if (what === 'compose') one.compose()
          else if (what === 'confirm') one.confirm()
          else await vi.advanceTimersByTimeAsync(BATCH_EVERY)
        }
        failures = 0
        for (const one of windows) one.confirm()
        for (let round = 0; round < 4; round += 1) {
          for (const one of windows) one.keeper.stir()
          await vi.advanceTimersByTimeAsync(5000)
        }
        const texts = windows.map((one) => one.text())
        expect(new Set([...texts, desk.text()]).size).toBe(1)
        for (let n = 0; n < typed; n += 1) expect(desk.text().split(String.fromCharCode(0x4e00 + n))).toHaveLength(2)
        for (const one of windows) expect(one.lost).not.toHaveBeenCalled()
      }),
      { numRuns: 80 },
    )
  })
})

function batchOf(source: StepSource) {
  const { revision, steps, size } = source.pending()
  return { revision, steps: steps.map((step) => step.toJSON() as Batch['steps'][number]), size }
}
