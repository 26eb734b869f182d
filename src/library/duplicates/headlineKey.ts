/** A title as it is compared with others: without spaces and punctuation, upper and lower case and both widths the same. */
export function headlineKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
