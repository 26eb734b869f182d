import type { DeskError } from '../../../src/base/deskError.ts'

/** The line of an edited template that an error is about, from 1; null where it is about no line of it. */
export function lineOfError({ code, path, detail = '' }: DeskError, name: string): number | null {
  if (code !== 'template.wrong' || path !== name) return null
  const line = /^(\d+):\d+ /.exec(detail)?.[1]
  return line === undefined ? null : Number(line)
}
