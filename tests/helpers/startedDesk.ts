import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { createDesk } from '../../main/desk/createDesk.ts'
import type { Desk } from '../../main/desk/desk.ts'
import type { ShellPort } from '../../main/desk/shellPort.ts'
import { nodeFileSystem, type FileSystem } from '../../main/files/fileSystem.ts'
import { confSettings } from '../../main/settings/confSettings.ts'
import type { SettingsStore } from '../../main/settings/settingsStore.ts'
import type { ErrorCode } from '../../src/base/deskError.ts'
import type { AnswerOf, ChannelName, ChannelResult, InputOf } from '../../src/contract/channels.ts'
import { recordingLog } from '../doubles/recordingLog.ts'
import { silentShell } from '../doubles/shellPort.ts'
import { steppingClock } from './steppingClock.ts'
import { tempFolder } from './tempFolder.ts'

/** The origin whose pages may ask. */
export const ORIGIN = 'http://127.0.0.1:40123'

/** A running desk of the web shell, and a window's way to it. */
export interface StartedDesk {
  readonly desk: Desk
  readonly log: ReturnType<typeof recordingLog>
  readonly settings: SettingsStore
  /** a folder of the test's own */
  readonly folder: string
  /** Calls as the main frame of a window; gives the answer, or fails the test. */
  readonly ask: <C extends ChannelName>(channel: C, input: InputOf<C>, windowId?: string) => Promise<AnswerOf<C>>
  /** Calls and gives the code of the refusal; null where there was none. */
  readonly refusal: <C extends ChannelName>(channel: C, input: InputOf<C>) => Promise<ErrorCode | null>
  /** Grants a folder below the test's own, and makes it. */
  readonly grant: (name: string) => Promise<string>
}

/** What a desk is started with, where it is not the usual. */
export interface DeskStartOptions {
  readonly fs?: FileSystem
  readonly shell?: Partial<ShellPort>
  /** the folder of an earlier desk, to start again where it ended */
  readonly folder?: string
}

/** Starts a desk on a folder of the test's own; it is stopped when the test ends. */
export async function startedDesk(options: DeskStartOptions = {}): Promise<StartedDesk> {
  const folder = options.folder ?? tempFolder()
  const log = recordingLog()
  const settings = confSettings(join(folder, 'userData'), log)
  const shell = silentShell(options.shell)
  const desk = await createDesk(
    {
      userData: join(folder, 'userData'),
      version: '1.2.3',
      shell,
      settings,
      log,
      clock: steppingClock(),
      origins: [ORIGIN],
    },
    options.fs ?? nodeFileSystem,
  )
  onTestFinished(() => desk.stop())

  async function call<C extends ChannelName>(channel: C, input: InputOf<C>, windowId = 'w1') {
    const answer = await desk.call({ windowId, origin: ORIGIN, mainFrame: true }, channel, input)
    return answer as ChannelResult<C>
  }
  async function ask<C extends ChannelName>(channel: C, input: InputOf<C>, windowId?: string): Promise<AnswerOf<C>> {
    const answer = await call(channel, input, windowId)
    expect(answer, channel).toMatchObject({ ok: true })
    return (answer as { value: AnswerOf<C> }).value
  }
  return {
    desk,
    log,
    settings,
    folder,
    ask,
    async refusal(channel, input) {
      const answer = await call(channel, input)
      return answer.ok ? null : answer.error.code
    },
    grant: async (name) => (await ask('folders.choose', { path: join(folder, name), create: true })).grant,
  }
}
