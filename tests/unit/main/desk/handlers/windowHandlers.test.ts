import { describe, expect, it } from 'vitest'
import { startedDesk } from '../../../../helpers/startedDesk.ts'

describe('what a window tells of itself', () => {
  it('reaches the shell with the window the shell knows, whatever the window', async () => {
    const told: unknown[][] = []
    const { ask } = await startedDesk({
      shell: {
        closeAnswer: (...given) => void told.push(given),
        describeWindow: (...given) => void told.push(given),
        openWindow: (...given) => void told.push(given),
        setFullScreen: (...given) => void told.push(given),
      },
    })
    await ask('window.describe', { title: '打好基层党建', dirty: true }, 'w1')
    await ask('window.closeAnswer', { close: false }, 'w2')
    await ask('window.open', {}, 'w1')
    await ask('window.open', { article: '20160519-甲-abcd' }, 'w1')
    await ask('window.setFullScreen', { on: true }, 'w2')
    expect(told).toEqual([['w1', '打好基层党建', true], ['w2', false], [null], ['20160519-甲-abcd'], ['w2', true]])
  })
})
