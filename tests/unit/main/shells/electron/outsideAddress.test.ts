import { expect, it } from 'vitest'
import { isOutsideAddress } from '../../../../../main/shells/electron/outsideAddress.ts'

it('hands only https without credentials and mailto to the system', () => {
  for (const address of ['https://www.cssn.cn/', 'HTTPS://www.cssn.cn/a?b#c', 'mailto:a@example.com']) {
    expect([address, isOutsideAddress(address)]).toEqual([address, true])
  }
  for (const address of [
    'http://www.cssn.cn/',
    'https://user@evil.example/',
    'https://user:word@evil.example/',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-word:ofe|u|https://evil.example/a.docm',
    'javascript:alert(1)',
    'vscode://x',
    'https:',
    '',
    'www.cssn.cn',
    '\\\\host\\share',
  ]) {
    expect([address, isOutsideAddress(address)]).toEqual([address, false])
  }
})
