/** The log's port. Messages never hold manuscript text, tokens or addresses with tokens. */
export interface Log {
  info(message: string, more?: Readonly<Record<string, unknown>>): void
  warn(message: string, more?: Readonly<Record<string, unknown>>): void
  error(message: string, more?: Readonly<Record<string, unknown>>): void
}
