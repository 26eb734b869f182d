import type { MessageKey } from '../../src/base/messages/catalogue.ts'

/** Gives the text of a message in the language of the window. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
