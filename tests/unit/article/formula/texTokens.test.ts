import { expect, it } from 'vitest'
import { texTokens } from '../../../../src/article/formula/texTokens.ts'

it('tells commands, groups and signs apart, and leaves remarks out', () => {
  expect(texTokens('\\frac a\\%{b}_1 % x').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'command frac',
    'space  ',
    'character a',
    'command %',
    'open {',
    'character b',
    'close }',
    'sub _',
    'character 1',
    'space  ',
  ])
})
