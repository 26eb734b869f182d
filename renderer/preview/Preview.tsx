import { Copy, Monitor, Smartphone } from 'lucide-react'
import { useRef } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslate } from '../app/useTranslate.ts'
import { useCopyBody } from '../publish/useCopyBody.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { fitPage } from './fitPage.ts'
import type { PreviewForm } from './previewHtml.ts'
import { usePreviewView } from './previewView.ts'
import styles from './preview.module.css'
import { SwapFrame } from './SwapFrame.tsx'
import { usePreview } from './usePreview.ts'
import { useWidth } from './useWidth.ts'

const FORMS: readonly PreviewForm[] = ['page', 'fragment', 'source']

/** The open article as it will be published: the page, the body fragment, or the fragment's source; and the way to copy the body. */
export function Preview() {
  const t = useTranslate()
  const { form, screen, show, fit } = usePreviewView()
  const stage = useRef<HTMLDivElement>(null)
  const { width, scale } = fitPage(screen, useWidth(stage))
  const preview = usePreview(form)
  const copyBody = useCopyBody()

  return (
    <div className={styles.preview}>
      <div role="toolbar" aria-label={t('preview.tools')} className={styles.tools}>
        <ToggleButtonGroup
          aria-label={t('preview.form')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={(keys) => show([...keys][0] as PreviewForm)}
          className={styles.forms ?? ''}
        >
          {FORMS.map((id) => (
            <ToggleButton key={id} id={id} className={styles.form ?? ''}>
              {t(`preview.form.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <span className={styles.gap} />
        {form === 'page' ? (
          <>
            <IconButton label={t('preview.phone')} isSelected={screen === 'phone'} onPress={() => fit('phone')}>
              <Smartphone aria-hidden />
            </IconButton>
            <IconButton label={t('preview.desktop')} isSelected={screen === 'desktop'} onPress={() => fit('desktop')}>
              <Monitor aria-hidden />
            </IconButton>
          </>
        ) : (
          <Button
            variant="quiet"
            icon={<Copy aria-hidden />}
            onPress={() => copyBody(form === 'source' ? 'source' : 'formatted')}
          >
            {t(form === 'source' ? 'preview.copySource' : 'preview.copyBody')}
          </Button>
        )}
      </div>
      {/* The frame is as high as its page: this is what scrolls, by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
      <div ref={stage} role="region" aria-label={t(`preview.form.${form}`)} tabIndex={0} className={styles.stage}>
        {preview === null ? (
          <Spinner label={t('preview.making')} />
        ) : form === 'source' ? (
          <pre className={styles.source}>{preview.html}</pre>
        ) : (
          <SwapFrame
            key={form}
            title={t(form === 'page' ? 'preview.frame.page' : 'preview.frame.fragment')}
            html={preview.html}
            width={width}
            height={preview.heightAt(width)}
            scale={scale}
          />
        )}
      </div>
    </div>
  )
}
