import { useRef } from 'react'
import { PAGE_PROFILE } from '../../src/publish/profiles.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { useProfiles } from '../publish/useProfiles.ts'
import { Spinner } from '../ui/Spinner.tsx'
import { DESKTOP, fitPage, WECHAT } from './fitPage.ts'
import { LiveFrame } from './LiveFrame.tsx'
import { shownForm } from './previewForm.ts'
import { PreviewTools } from './PreviewTools.tsx'
import { usePreviewView } from './previewView.ts'
import styles from './preview.module.css'
import { SwapFrame } from './SwapFrame.tsx'
import { useLivePage } from './useLivePage.ts'
import { usePreview } from './usePreview.ts'
import { useWidth } from './useWidth.ts'

/** The open article as a profile publishes it: as its reader sees it, or as bare text; and the way to copy it. */
export function Preview() {
  const t = useTranslate()
  const { profile: name, source, screen } = usePreviewView()
  const profiles = useProfiles().filter((profile) => shownForm(profile) !== null)
  const profile = profiles.find((candidate) => candidate.name === name) ?? PAGE_PROFILE
  const shown = shownForm(profile) ?? 'page'
  const form = source ? 'source' : shown
  const stage = useRef<HTMLDivElement>(null)
  const { width, scale } = fitPage(screen, useWidth(stage), form === 'wechat' ? WECHAT : DESKTOP)
  // What a template makes is the desk's to work out, and made when the typing rests.
  const isTemplated = profile.target === 'page' && profile.template !== ''
  const isLive = form !== 'source' && !isTemplated
  const { state: preview, pictureUrl, arrivals } = usePreview(profile, form, isLive)
  const live = useLivePage(profile, form, pictureUrl, arrivals)

  return (
    <div className={styles.preview}>
      <PreviewTools profiles={profiles} profile={profile} shown={shown} form={form} />
      {/* The frame is as high as its page: this is what scrolls, by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
      <div ref={stage} role="region" aria-label={t(`preview.form.${form}`)} tabIndex={0} className={styles.stage}>
        {preview === null ? (
          <Spinner label={t('preview.making')} />
        ) : preview.html === null ? (
          <LiveFrame
            key={`${profile.name} ${form}`}
            title={t(`preview.frame.${form === 'source' ? 'page' : form}`)}
            {...live}
            width={width}
            height={preview.heightAt(width)}
            scale={scale}
          />
        ) : form === 'source' ? (
          <pre className={styles.source}>{preview.html}</pre>
        ) : (
          <SwapFrame
            key={`${profile.name} ${form}`}
            title={t(`preview.frame.${form}`)}
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
