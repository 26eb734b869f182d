/** Asks for picture files with the system's own dialog; none when cancelled. `many`: more than one may be chosen. */
export function choosePictures(many: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = many
    input.hidden = true
    input.accept = 'image/jpeg,image/png,image/gif,image/webp'
    const done = (files: readonly File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    // Out of the page the browser may throw it away while its dialog is open.
    document.body.append(input)
    input.click()
  })
}
