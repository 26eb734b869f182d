import { describe, expect, it } from 'vitest'
import { tidyText } from '../../../../../src/intake/clipboard/convert/tidyText.ts'

describe('tidyText', () => {
  it('takes out what nobody sees and leaves what somebody wrote', () => {
    expect(tidyText('甲\u0000\u200b\ufeff\u00ad\u202e乙\t\n')).toBe('甲乙\t\n')
    expect(tidyText('\ue000👨\u200d👩𠮷')).toBe('\ue000👨\u200d👩𠮷')
    expect(tidyText('a\udc00b')).toBe('a\ufffdb')
  })
})
