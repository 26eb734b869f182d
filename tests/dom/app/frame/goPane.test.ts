import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goPane } from '../../../../renderer/app/frame/goPane.ts'
import { watchPaneFocus } from '../../../../renderer/app/frame/paneFocus.ts'

/** The desk's columns, as far as these keys know them. */
function desk(parts: Readonly<Record<string, string>>): void {
  document.body.innerHTML = Object.entries(parts)
    .map(([id, content]) => `<div id="${id}">${content}</div>`)
    .join('')
}

const focused = () => document.activeElement?.id ?? ''
const LIBRARY = '<input id="search"><button id="row"></button>'
const PAPER = '<button id="bold"></button><div class="ProseMirror" tabindex="0" id="words"></div>'
const INSPECTOR =
  '<button role="tab" id="tab"></button><div role="tabpanel"><input disabled><textarea id="title"></textarea></div>'

describe('goPane', () => {
  let stop = (): void => undefined
  beforeEach(() => void (stop = watchPaneFocus()))
  afterEach(() => {
    stop()
    document.body.innerHTML = ''
  })

  it('goes to the right and round the end: to the words of the paper, into what the tab shows', () => {
    desk({ library: LIBRARY, paper: PAPER, inspector: INSPECTOR })
    const way = [1, 1, 1, 1].map(() => {
      goPane(1)
      return focused()
    })
    expect(way).toEqual(['search', 'words', 'title', 'search'])
  })

  it('goes to the left, and back to where the focus was', () => {
    desk({ library: LIBRARY, paper: PAPER, inspector: INSPECTOR })
    document.getElementById('row')?.focus()
    const way = ([-1, -1, -1] as const).map((step) => {
      goPane(step)
      return focused()
    })
    expect(way).toEqual(['title', 'words', 'row'])
  })

  it('goes to where one was last, though another pane was entered by a press and not by these keys', () => {
    desk({ library: LIBRARY, paper: PAPER, inspector: `${INSPECTOR}<div role="tabpanel"><input id="source"></div>` })
    document.getElementById('source')?.focus()
    document.getElementById('words')?.focus()
    goPane(1)
    expect(focused()).toBe('source')
    document.getElementById('words')?.focus()
    document.getElementById('source')?.setAttribute('disabled', '')
    goPane(1)
    expect(focused()).toBe('title')
  })

  it('passes over columns that are put away, and over those where nothing takes the focus', () => {
    desk({ paper: PAPER, inspector: '<p>空</p>' })
    document.getElementById('words')?.focus()
    goPane(1)
    expect(focused()).toBe('words')
    desk({ library: LIBRARY, paper: '<p></p>' })
    goPane(1)
    goPane(1)
    expect(focused()).toBe('search')
  })

  it('forgets what is no longer there', () => {
    desk({ library: LIBRARY, paper: PAPER })
    document.getElementById('row')?.focus()
    goPane(1)
    document.getElementById('row')?.remove()
    goPane(1)
    expect(focused()).toBe('search')
  })
})
