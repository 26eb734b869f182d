import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  chipsStep,
  chipsValue,
  startChips,
  type ChipsEvent,
  type ChipsState,
} from '../../../../renderer/inspector/chips/chipsState.ts'

const run = (items: readonly string[], ...events: ChipsEvent[]): ChipsState =>
  events.reduce(chipsStep, startChips(items))
const type = (text: string): ChipsEvent => ({ kind: 'typed', text, composing: false })
const compose = (text: string): ChipsEvent => ({ kind: 'typed', text, composing: true })

describe('a list being edited', () => {
  it('has the typed text in the article before it is a chip', () => {
    const state = run(['党建'], type('脱贫'))
    expect(state.items).toEqual(['党建'])
    expect(chipsValue(state)).toEqual(['党建', '脱贫'])
  })

  it('never has what an input method composes in the article', () => {
    const state = run(['党建'], type('脱'), compose('脱p'), compose('脱pin'))
    expect(state.draft).toBe('脱pin')
    expect(chipsValue(state)).toEqual(['党建', '脱'])
    expect(chipsValue(chipsStep(state, type('脱贫')))).toEqual(['党建', '脱贫'])
  })

  it('does not take a separator for one while composing', () => {
    expect(run([], compose("xi'an,")).items).toEqual([])
  })

  it('makes chips at separators, Enter and paste; an item stands once', () => {
    expect(run([], type('甲，乙；丙'))).toMatchObject({ items: ['甲', '乙'], draft: '丙' })
    expect(run(['甲'], { kind: 'added', text: ' 乙 ' }, { kind: 'added', text: '甲' }).items).toEqual(['甲', '乙'])
    expect(run(['甲'], type('乙'), { kind: 'pasted', text: '丙、甲、丁', path: false })).toMatchObject({
      items: ['甲', '乙', '丙', '丁'],
      draft: '',
    })
  })

  it('takes a chip back into the input and puts it where it was', () => {
    const taken = run(['甲', '乙', '丙'], { kind: 'taken', index: 1 })
    expect(taken).toMatchObject({ items: ['甲', '丙'], draft: '乙' })
    expect(chipsValue(taken)).toEqual(['甲', '乙', '丙'])
    const changed = [type('乙乙'), { kind: 'added', text: '乙乙' } as const].reduce(chipsStep, taken)
    expect(changed.items).toEqual(['甲', '乙乙', '丙'])
    expect(chipsValue(chipsStep(changed, type('丁')))).toEqual(['甲', '乙乙', '丙', '丁'])
  })

  it('keeps the text in the input when another chip is taken back', () => {
    const state = run(['甲', '乙'], type('丙'), { kind: 'taken', index: 0 })
    expect(state).toMatchObject({ items: ['乙', '丙'], draft: '甲' })
    expect(chipsValue(state)).toEqual(['甲', '乙', '丙'])
  })

  it('removes and moves', () => {
    expect(run(['甲', '乙', '丙'], { kind: 'removed', index: 1 }).items).toEqual(['甲', '丙'])
    expect(run(['甲', '乙', '丙'], { kind: 'moved', from: 2, to: 0 }).items).toEqual(['丙', '甲', '乙'])
    expect(run(['甲', '乙'], { kind: 'moved', from: 0, to: 9 }).items).toEqual(['乙', '甲'])
  })

  it('holds each settled item once and trimmed, whatever happens', () => {
    const word = fc.constantFrom('甲', '乙', '丙', ' 丁 ', '甲，乙', '')
    const index = fc.integer({ min: -1, max: 6 })
    const event: fc.Arbitrary<ChipsEvent> = fc.oneof(
      fc.record({ kind: fc.constant('typed' as const), text: word, composing: fc.boolean() }),
      fc.record({ kind: fc.constant('pasted' as const), text: word, path: fc.boolean() }),
      fc.record({ kind: fc.constant('added' as const), text: word }),
      fc.record({ kind: fc.constant('removed' as const), index }),
      fc.record({ kind: fc.constant('taken' as const), index }),
      fc.record({ kind: fc.constant('moved' as const), from: index, to: index }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const value = chipsValue(run(['甲'], ...events))
        expect(new Set(value).size).toBe(value.length)
        expect(value.every((item) => item !== '' && item === item.trim())).toBe(true)
      }),
    )
  })
})
