/** The picture in a `data:` address as a file; null where it is none the article can keep (SVG is not). */
export function pictureFromDataUrl(address: string, name: string): File | null {
  const match = /^data:image\/(jpe?g|png|gif|webp);base64,([a-z0-9+/=\s]+)$/i.exec(address)
  if (match === null) return null
  const kind = match[1]!.toLowerCase().replace('jpeg', 'jpg')
  try {
    const bytes = Uint8Array.from(atob(match[2]!.replace(/\s/g, '')), (character) => character.charCodeAt(0))
    return new File([bytes], `${name}.${kind}`, { type: `image/${kind.replace('jpg', 'jpeg')}` })
  } catch {
    return null
  }
}
