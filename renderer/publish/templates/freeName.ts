/** A file name for a new template that none of the others has: `page.liquid`, `page-2.liquid` … */
export function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'page.liquid' : `page-${number}.liquid`
    if (!taken.includes(name)) return name
  }
}
