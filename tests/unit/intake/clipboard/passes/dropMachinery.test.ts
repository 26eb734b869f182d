import { describe, expect, it } from 'vitest'
import { dropMachinery } from '../../../../../src/intake/clipboard/passes/dropMachinery.ts'
import { ranPass } from './ranPass.ts'

describe('dropMachinery', () => {
  it('takes out what is never text, and tells by kind', () => {
    const { markup, told } = ranPass(
      '<style>p{color:red}</style><script>x()</script><template>t</template><p>甲</p><noscript>n</noscript><iframe src="https://v.cn/1"></iframe><button>赞</button><!--[if mso]>x<![endif]-->',
      [dropMachinery],
    )
    expect(markup).toBe('<p>甲</p>')
    expect(told).toEqual(['styleSheets 1', 'comments 1', 'scripts 3', 'embeds 1 https://v.cn/1', 'controls 1'])
  })

  it('says nothing of the empty drawings that styled editors use as corners', () => {
    expect(ranPass('<svg viewBox="0 0 1 1"></svg>甲', [dropMachinery])).toMatchObject({ markup: '甲', told: [] })
    expect(ranPass('<svg><circle r="1"/></svg>甲', [dropMachinery]).told).toEqual(['embeds 1 svg'])
  })
})
