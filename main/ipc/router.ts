import type { z } from 'zod'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, type Result } from '../../src/base/result.ts'
import { CHANNELS, type ChannelName } from '../../src/contract/channels.ts'
import type { Log } from '../log/log.ts'
import type { Handlers } from './handlers.ts'
import type { Sender } from './sender.ts'

/** The one door through which windows ask. Never throws. */
export type Router = (sender: Sender, channel: unknown, input: unknown) => Promise<Result<unknown, DeskError>>

type AnyHandler = (input: unknown, sender: Sender) => Promise<Result<unknown, DeskError>>

/**
 * Makes the router: who asks (a main frame of a known origin) → what for (a channel of the contract) → with what (the channel's schema) →
 * handler. Each refusal has a code; nothing of the input reaches the log.
 * @param origins the origins whose pages may ask
 */
export function createRouter(handlers: Handlers, origins: readonly string[], log: Log): Router {
  return async (sender, channel, input) => {
    if (!sender.mainFrame || !origins.includes(sender.origin)) {
      log.warn('a foreign page was refused', { mainFrame: sender.mainFrame })
      return err(deskError('contract.foreignSender'))
    }
    if (!isChannel(channel)) {
      log.warn('an unknown channel was refused')
      return err(deskError('contract.unknownChannel'))
    }
    try {
      const parsed = CHANNELS[channel].input.safeParse(input)
      if (!parsed.success) return err(deskError('contract.badInput', { detail: whereWrong(parsed.error) }))
      // The schema of this very channel has just made `parsed` what its handler takes; the compiler cannot follow a key into two maps.
      const handler = handlers[channel] as AnyHandler
      return noted(await handler(parsed.data, sender), channel, log)
    } catch (cause) {
      log.error('a request failed', { channel, cause: stackOf(cause) })
      return err(deskError('desk.failed'))
    }
  }
}

/** Own keys only: `constructor` and `__proto__` are no channels. */
function isChannel(channel: unknown): channel is ChannelName {
  return typeof channel === 'string' && Object.hasOwn(CHANNELS, channel)
}

/** Where the input is wrong and how, without what stands there. */
function whereWrong({ issues }: z.ZodError): string {
  return issues.map(({ path, code }) => `${path.map(String).join('.').slice(0, 80)}: ${code}`).join('; ')
}

function noted(result: Result<unknown, DeskError>, channel: string, log: Log): Result<unknown, DeskError> {
  if (!result.ok && result.error.kind === 'storage') {
    log.warn('storage refused', { channel, code: result.error.code, detail: result.error.detail })
  }
  return result
}

/** Where it failed. The message is left out where it could quote a manuscript: a parser's. */
function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [cause instanceof SyntaxError ? cause.name : String(cause), ...frames.slice(0, 8)].join('\n')
}
