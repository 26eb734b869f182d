import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { newArticleOn, newShelf } from '../../helpers/newShelf.ts'
import { runDesks, tableOf } from '../../torture/desks/desks.torture.ts'
import { createLedger } from '../../torture/desks/ledger.ts'
import { random } from '../../torture/desks/random.ts'

describe('desks on one library, for seconds', () => {
  it.each([
    ['with their locks', false],
    ['whose locks are removed at random', true],
  ])('lose no acknowledged save, %s', { timeout: 120_000 }, async (_, unlocked) => {
    const run = await runDesks({ seconds: 10, seed: 7, desks: 2, articles: 2, unlocked })
    expect(run.losses).toEqual([])
    expect(run.counts.saved, tableOf(run)).toBeGreaterThan(5)
    expect(run.locksRemoved > 0).toBe(unlocked)
  })
})

describe('the ledger', () => {
  async function ledgered() {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    const ledger = createLedger()
    return { ledger, id, shelf, losses: () => ledger.losses(shelf.library), paths: articlePaths(shelf.library, id) }
  }

  it('finds a save that is gone, and two saves upon one file', async () => {
    const { ledger, id, losses } = await ledgered()
    const mark = ledger.mark(id)
    ledger.saved(id, 'e0', 'e1', false, [mark])
    expect(losses()).toEqual([`saved and gone: ${mark} of ${id}`])
    ledger.takenOut([mark])
    expect(losses()).toEqual([])
    ledger.saved(id, 'e0', 'e2', true, [])
    expect(losses()).toEqual([])
    ledger.saved(id, 'e0', 'e2', false, [])
    expect(losses()).toEqual([`two saves upon ${id} e0: e1 and e2`])
  })

  it('finds what was journaled and is gone, unless it was given up or lies in the journal', async () => {
    const { ledger, id, losses, paths, shelf } = await ledgered()
    const mark = ledger.mark(id)
    ledger.journaled([mark])
    expect(losses()).toEqual([`journaled and gone: ${mark} of ${id}`])
    await shelf.fs.mkdir(paths.journal)
    writeFileSync(paths.log, mark)
    expect(losses()).toEqual([])
    rmSync(paths.log)
    ledger.givenUp([mark])
    expect(losses()).toEqual([])
  })

  it('finds a damaged article', async () => {
    const { ledger, id, losses, paths } = await ledgered()
    ledger.mark(id)
    writeFileSync(paths.file, '{')
    expect(losses()).toEqual([`${id} is damaged: article.broken`])
  })
})

it('chance can be had again by its seed', () => {
  const row = (seed: number) => {
    const chance = random(seed)
    return Array.from({ length: 20 }, () => [chance.weighted({ a: 1, b: 3 }), chance.below(100)])
  }
  expect(row(5)).toEqual(row(5))
  expect(row(5)).not.toEqual(row(6))
})
