import { HIGHEST_START } from './setListStart.ts'

/** Reads what a person typed as the first number of a list, digits of full width too. @returns null for anything that is no number from 0 to `HIGHEST_START` */
export function readListNumber(text: string): number | null {
  const digits = text.normalize('NFKC').trim()
  if (!/^\d{1,5}$/.test(digits)) return null
  const number = Number(digits)
  return number <= HIGHEST_START ? number : null
}
