import type { Log } from '../../main/log/log.ts'

/** A log that keeps everything it is told, as one text. */
export function recordingLog(): Log & { text(): string } {
  const lines: string[] = []
  const keep = (message: string, more?: Readonly<Record<string, unknown>>): void => {
    lines.push(`${message} ${JSON.stringify(more ?? {})}`)
  }
  return { info: keep, warn: keep, error: keep, text: () => lines.join('\n') }
}
