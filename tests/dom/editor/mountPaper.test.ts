import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPaper } from '../../../renderer/editor/mountPaper.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { doc, p } from '../../unit/renderer/editor/bodies.ts'
import { recordingHost } from './recordingHost.ts'

const SHARING = { client: 'a', revision: 0 }

function mounted() {
  const { props, told } = recordingHost({ document: doc(p('甲乙')).toJSON() as DocumentJson, sharing: SHARING })
  const element = document.createElement('div')
  document.body.append(element)
  return { told, element, paper: mountPaper(element, props) }
}

describe('mountPaper', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('tells: ready, the count, each change, and the count again when the typing rests', () => {
    const { told, paper } = mounted()
    for (const word of ['丙', '丁']) paper.editor.view.dispatch(paper.editor.state.tr.insertText(word, 1))
    expect(told).toEqual(['ready', 'rested 2', 'edited', 'edited'])
    vi.advanceTimersByTime(300)
    expect(told.at(-1)).toBe('rested 4')
    paper.unmount()
  })

  it('tells nothing of a moved cursor', () => {
    const { told, paper } = mounted()
    paper.editor.commands.setTextSelection(2)
    vi.advanceTimersByTime(500)
    expect(told).toEqual(['ready', 'rested 2'])
    paper.unmount()
  })

  it('can be locked, and leaves nothing behind', () => {
    const { told, element, paper } = mounted()
    paper.setEditable(false)
    expect(paper.editor.isEditable).toBe(false)
    paper.editor.view.dispatch(paper.editor.state.tr.insertText('丙', 1))
    paper.unmount()
    vi.advanceTimersByTime(500)
    expect(told.slice(2)).toEqual(['edited', 'gone'])
    expect(element.childElementCount).toBe(0)
  })
})
