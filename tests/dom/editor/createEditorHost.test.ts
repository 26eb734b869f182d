import { describe, expect, it, vi } from 'vitest'
import { recordingHost } from './recordingHost.ts'

describe('createEditorHost', () => {
  it('asks the props given last', () => {
    const { host, props } = recordingHost()
    host.renew({ ...props, assetUrl: (name) => `/new/${name}`, language: 'en' })
    expect(host.assetUrl('a.png')).toBe('/new/a.png')
    expect(host.translate('editor.bold')).toBe('Bold')
  })

  it('draws figures again only when what they show may have changed', () => {
    const { host, props } = recordingHost()
    const draw = vi.fn()
    host.figures.add(draw)
    host.renew({ ...props, onEdited: () => undefined })
    expect(draw).not.toHaveBeenCalled()
    host.renew({ ...props, pictureMissing: () => false })
    expect(draw).toHaveBeenCalledTimes(1)
  })
})
