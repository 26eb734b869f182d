/** Asks for picture files with the system's own dialog; none when cancelled. `many`: more than one may be chosen. */
export function choosePictures(many: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = many
    input.accept = 'image/jpeg,image/png,image/gif,image/webp'
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
