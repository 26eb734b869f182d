import { expect, it } from 'vitest'
import { loadCommandSounds } from '../../../../renderer/commands/commandSounds.ts'

it('tells initials and syllables of what is Chinese in a name, and is loaded once', async () => {
  const sounds = await loadCommandSounds()
  expect(sounds('复制正文 HTML')).toEqual(['fzzw', 'fuzhizhengwen'])
  expect(sounds('HTML')).toEqual(['', ''])
  expect(await loadCommandSounds()).toBe(sounds)
})
