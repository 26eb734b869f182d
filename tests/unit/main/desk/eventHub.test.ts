import { describe, expect, it, vi } from 'vitest'
import { createEventHub } from '../../../../main/desk/eventHub.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'

describe('the event hub', () => {
  it('tells everyone, in order, until they stop listening', () => {
    const hub = createEventHub(recordingLog())
    const heard: string[] = []
    const stopFirst = hub.subscribe((event, _, windowId) => void heard.push(`first ${event} ${windowId}`))
    hub.subscribe((event) => void heard.push(`second ${event}`))
    hub.tell('library.changed', {}, null)
    stopFirst()
    stopFirst()
    hub.tell('window.closeAsked', {}, 'w1')
    expect(heard).toEqual(['first library.changed null', 'second library.changed', 'second window.closeAsked'])
  })

  it('is not upset by a listener that throws or goes while it is told', () => {
    const log = recordingLog()
    const hub = createEventHub(log)
    const last = vi.fn()
    const stop = hub.subscribe(() => {
      stop()
      throw new Error('gone')
    })
    hub.subscribe(last)
    hub.tell('library.changed', {}, null)
    hub.tell('library.changed', {}, null)
    expect(last).toHaveBeenCalledTimes(2)
    expect(log.text().match(/gone/g)).toHaveLength(1)
  })
})
