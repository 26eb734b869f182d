import { shanghaiDate } from './markup/dates.ts'

/** A moment for the name of a file, to the second on the clock of Shanghai: `20160519140800`. */
export function fileMoment(moment: Date): string {
  return (shanghaiDate(moment.toISOString()) ?? '').slice(0, 19).replace(/\D/g, '')
}
