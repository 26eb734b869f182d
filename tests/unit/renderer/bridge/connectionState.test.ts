import { describe, expect, it } from 'vitest'
import { connectionState } from '../../../../renderer/bridge/connectionState.ts'

describe('the state of the connection', () => {
  it('tells changes, once each, until one stops listening', () => {
    const state = connectionState()
    const heard: string[] = []
    const stop = state.subscribe(() => heard.push(state.current()))
    state.set('connected')
    state.set('reconnecting')
    state.set('reconnecting')
    state.set('connected')
    stop()
    state.set('reconnecting')
    expect(heard).toEqual(['reconnecting', 'connected'])
  })
})
