/** A name as every system takes it for a file: without what a path or a system reads into it, at most 60 characters. */
export function fileSafe(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{C}]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 60)
  return safe === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `词表${safe}` : safe
}
