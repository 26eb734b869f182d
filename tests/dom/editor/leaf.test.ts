import { describe, expect, it } from 'vitest'
import { holdLeaf, leafOf, onLeafTurned, turnLeaf } from '../../../renderer/editor/leaf.ts'
import { openEditor } from './openEditor.ts'

describe('leafOf', () => {
  it('is one thing for one article, another for the next', () => {
    const { editor } = openEditor()
    const first = leafOf(editor)
    expect(leafOf(editor)).toBe(first)
    turnLeaf(editor)
    expect(leafOf(editor)).not.toBe(first)
  })
})

describe('holdLeaf', () => {
  it('tells that the article has gone, or its editor', () => {
    const { editor } = openEditor()
    const isHere = holdLeaf(editor)
    expect(isHere()).toBe(true)
    turnLeaf(editor)
    expect(isHere()).toBe(false)
    const isNext = holdLeaf(editor)
    expect(isNext()).toBe(true)
    editor.destroy()
    expect(isNext()).toBe(false)
  })
})

describe('onLeafTurned', () => {
  it('hears of it while the article is still there, until it stops', () => {
    const { editor } = openEditor()
    const heard: boolean[] = []
    const isHere = holdLeaf(editor)
    const stop = onLeafTurned(editor, () => heard.push(isHere()))
    turnLeaf(editor)
    expect(heard).toEqual([true])
    stop()
    turnLeaf(editor)
    expect(heard).toEqual([true])
  })
})
