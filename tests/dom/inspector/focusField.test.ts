import { afterEach, describe, expect, it } from 'vitest'
import { focusField } from '../../../renderer/inspector/focusField.ts'

afterEach(() => document.body.replaceChildren())

function focusIn(row: string): string | undefined {
  document.body.innerHTML = `<div data-field="title">${row}</div>`
  return focusField(document, 'title') ? document.activeElement?.id : undefined
}

describe('focusField', () => {
  it('prefers what one types into to what one presses', () => {
    expect(focusIn('<button id="chip"></button><input id="text">')).toBe('text')
    expect(focusIn('<button id="more"></button><textarea id="text"></textarea>')).toBe('text')
  })

  it('passes over inputs that nobody sees', () => {
    const unseen = '<input type="hidden"><input hidden><input type="file"><input type="date" tabindex="-1">'
    expect(focusIn(`${unseen}<span id="year" role="spinbutton" tabindex="0"></span><button></button>`)).toBe('year')
    expect(focusIn(`${unseen}<button disabled></button><button id="choose"></button>`)).toBe('choose')
  })

  it('says so where the field is not on screen', () => {
    expect(focusIn('')).toBeUndefined()
    expect(focusField(document, 'rights')).toBe(false)
  })
})
