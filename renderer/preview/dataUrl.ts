/** Bytes as a `data:` URL, for a frame that may ask for nothing. */
export function dataUrl(bytes: Uint8Array, mediaType: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
  })
}
