import { findMoments } from './findMoments.ts'

/** A line without the first moment in it. */
export function withoutMoment(text: string): string {
  const [moment] = findMoments(text)
  return moment === undefined
    ? text
    : `${text.slice(0, moment.index)} ${text.slice(moment.index + moment.length)}`.trim()
}
