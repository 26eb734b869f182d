/** A browser that copies when told; gives what lies on its clipboard. */
export function browserThatCopies(): { text: string } {
  const clipboard = { text: '' }
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, {
      clipboardData: {
        setData(type: string, text: string) {
          if (type === 'text/plain') clipboard.text = text
        },
      },
    })
    document.body.dispatchEvent(event)
    return true
  }
  return clipboard
}
