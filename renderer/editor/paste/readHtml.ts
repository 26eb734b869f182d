/** Reads HTML into a document of its own, in which nothing loads and nothing runs. */
export function readHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
