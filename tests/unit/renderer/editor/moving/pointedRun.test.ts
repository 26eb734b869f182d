import { describe, expect, it } from 'vitest'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { runAround } from '../../../../../renderer/editor/moving/pointedRun.ts'
import { runSelection } from '../../../../../renderer/editor/moving/selectRun.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, fig, find, list, p, table } from '../bodies.ts'

const { blockquote, tableCaption } = articleSchema.nodes
const quote = blockquote.createChecked(null, [p('引一'), list([p('引项')])])
const told = [tableCaption.createChecked(null, articleSchema.text('表一')), table(['子', '丑'])]
const body = doc(p('甲'), list([p('一'), list([p('内一')], [p('内二')])], [p('次项')]), quote, ...told, fig({}, '图'))

/** The words of what is taken hold of at some words. */
function held(words: string): string {
  const run = runAround(body, find(body, words))!
  return body.textBetween(run.from, run.to, '|')
}

describe('what a hand takes hold of', () => {
  it('is the innermost item of lists, and all else as it stands in the body', () => {
    expect(held('甲')).toBe('甲')
    expect(held('一')).toBe('一|内一|内二')
    expect(held('内一')).toBe('内一')
    expect(held('次项')).toBe('次项')
    expect(held('引一')).toBe('引一|引项')
    expect(held('引项')).toBe('引一|引项')
    expect(held('丑')).toBe('表一|子|丑')
    expect(held('表一')).toBe('表一|子|丑')
  })

  it('is the block behind a place between two, and the last at the end', () => {
    expect(runAround(body, 0)).toMatchObject({ from: 0, to: 3, depth: 0 })
    expect(runAround(body, body.content.size)).toMatchObject({ to: body.content.size, last: body.childCount })
  })

  it('is selected by its words, but a lone picture or table as itself', () => {
    const select = (words: string) => runSelection(body, runAround(body, find(body, words))!)
    expect(select('甲')).toBeInstanceOf(TextSelection)
    expect(body.textBetween(select('内一').from, select('内一').to)).toBe('内一')
    expect(select('图')).toBeInstanceOf(NodeSelection)
    const lone = doc(p('甲'), table(['子']))
    expect(runSelection(lone, runAround(lone, find(lone, '子'))!)).toBeInstanceOf(NodeSelection)
  })
})
