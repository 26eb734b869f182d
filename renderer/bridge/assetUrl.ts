/**
 * The address of a picture of an article, for `<img src>` in the window itself. The same in both windowed shells. A sandboxed preview frame
 * is a stranger to the route and cannot use it: give it the bytes of `assets.get` as a `data:` URL.
 */
export function assetUrl(articleId: string, name: string): string {
  return `/assets/${encodeURIComponent(articleId)}/${encodeURIComponent(name)}`
}
