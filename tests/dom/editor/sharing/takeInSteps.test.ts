import { describe, expect, it } from 'vitest'
import { pendingSteps } from '../../../../renderer/editor/sharing/pendingSteps.ts'
import { takeInSteps } from '../../../../renderer/editor/sharing/takeInSteps.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const opened = () => openEditor(doc(p('原文')).toJSON() as DocumentJson).editor
const theirs = (text: string, at: number) => ({
  step: { stepType: 'replace', from: at, to: at, slice: { content: [{ type: 'text', text }] } },
  client: 'b',
})

describe('a paper that is shared', () => {
  it('counts what was not confirmed, with the size of the body', () => {
    const editor = opened()
    expect(pendingSteps(editor.state)).toEqual({ revision: 0, steps: [], size: 4 })
    editor.commands.insertContentAt(1, '新')
    expect(pendingSteps(editor.state)).toMatchObject({ revision: 0, steps: [{}], size: 5 })
  })

  it('has its own steps confirmed without a change of the text', () => {
    const editor = opened()
    editor.commands.insertContentAt(1, '新')
    const before = editor.state.doc
    takeInSteps(editor, [{ step: pendingSteps(editor.state).steps[0]?.toJSON(), client: 'a' }])
    expect(editor.state.doc).toBe(before)
    expect(pendingSteps(editor.state)).toEqual({ revision: 1, steps: [], size: 5 })
  })

  it('takes others’ steps in, and moves what is not confirmed over them', () => {
    const editor = opened()
    editor.commands.insertContentAt(3, '我')
    takeInSteps(editor, [theirs('他', 1)])
    expect(editor.getText()).toBe('他原文我')
    expect(pendingSteps(editor.state)).toMatchObject({ revision: 1, steps: [{ from: 4 }] })
  })

  it('undoes what was written here, never what others wrote', () => {
    const editor = opened()
    editor.commands.insertContentAt(3, '我')
    takeInSteps(editor, [theirs('他', 1)])
    editor.commands.undo()
    expect(editor.getText()).toBe('他原文')
    editor.commands.undo()
    expect(editor.getText()).toBe('他原文')
  })

  it('throws where a step does not fit, and changes nothing', () => {
    const editor = opened()
    expect(() => takeInSteps(editor, [theirs('他', 90)])).toThrow(RangeError)
    expect(editor.getText()).toBe('原文')
  })
})
