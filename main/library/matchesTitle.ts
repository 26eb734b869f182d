/** Whether a title holds what is searched for. Upper and lower case, full and half width are the same; '' is in every title. */
export function matchesTitle(title: string, wanted: string): boolean {
  return plain(title).includes(plain(wanted.trim()))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
