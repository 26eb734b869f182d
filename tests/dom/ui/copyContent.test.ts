import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyContent } from '../../../renderer/ui/copyContent.ts'

/** A browser that copies when told: fires the event with a clipboard that takes everything. */
function browserThatCopies(): Map<string, string> {
  const clipboard = new Map<string, string>()
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => clipboard.set(type, text) } })
    // What nobody has taken, the browser fills with its selection.
    if (document.body.dispatchEvent(event)) clipboard.set('text/plain', 'the selection')
    return true
  }
  return clipboard
}

afterEach(() => vi.restoreAllMocks())

describe('copyContent', () => {
  it('puts both flavours on the clipboard in the place of the selection', () => {
    const clipboard = browserThatCopies()
    expect(copyContent({ text: '甲', html: '<p>甲</p>' })).toBe(true)
    expect([...clipboard]).toEqual([
      ['text/plain', '甲'],
      ['text/html', '<p>甲</p>'],
    ])
  })

  it('puts no HTML where there is none: a source view would take it', () => {
    const clipboard = browserThatCopies()
    copyContent({ text: '<p>甲</p>' })
    expect([...clipboard.keys()]).toEqual(['text/plain'])
  })

  it('is not overruled by the paper, which copies its own selection', () => {
    const clipboard = browserThatCopies()
    const paper = vi.fn()
    document.body.addEventListener('copy', paper)
    copyContent({ text: '甲' })
    document.body.removeEventListener('copy', paper)
    expect(paper).not.toHaveBeenCalled()
    expect(clipboard.get('text/plain')).toBe('甲')
  })

  it('leaves later copies alone, and says when the browser refused', () => {
    const clipboard = browserThatCopies()
    copyContent({ text: '甲' })
    document.execCommand('copy')
    expect(clipboard.get('text/plain')).toBe('the selection')
    document.execCommand = () => false
    expect(copyContent({ text: '乙' })).toBe(false)
  })
})
