import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { AnswerOf, ChannelName, InputOf } from '../../src/contract/channels.ts'
import type { Sender } from './sender.ts'

/** Answers one channel. Its input has passed the channel's schema, its sender the router's check. */
export type Handler<C extends ChannelName> = (
  input: InputOf<C>,
  sender: Sender,
) => Promise<Result<AnswerOf<C>, DeskError>>

/** A handler for each channel: a missing one does not compile. */
export type Handlers = { readonly [C in ChannelName]: Handler<C> }
