import { expect, it } from 'vitest'
import { CHANNEL_NAMES } from '../../../src/contract/channelNames.ts'
import { CHANNELS } from '../../../src/contract/channels.ts'
import { COMMAND_IDS } from '../../../src/contract/commandId.ts'
import { COMMAND_KEYS } from '../../../src/contract/commandKeys.ts'

it('names exactly the channels of the contract, each once', () => {
  expect([...CHANNEL_NAMES].sort()).toEqual(Object.keys(CHANNELS).sort())
})

it('gives no key to two commands, and keys to known commands only', () => {
  const keys = Object.values(COMMAND_KEYS)
  expect(new Set(keys).size).toBe(keys.length)
  expect(Object.keys(COMMAND_KEYS).filter((id) => !COMMAND_IDS.some((known) => known === id))).toEqual([])
})
