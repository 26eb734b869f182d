import { RotateCcw, RotateCw } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { usePaperTools } from '../PaperContext.ts'
import { CropFrame } from './CropFrame.tsx'
import { centredCrop, fitCrop, type CropRect } from './cropRect.ts'
import { cutName, cutPicture, formatOf, turnedSize, type Turns } from './cutPicture.ts'

const RATIOS = { free: null, '4:3': 4 / 3, '3:2': 3 / 2, '16:9': 16 / 9, '1:1': 1, '3:4': 3 / 4 } as const
type RatioName = keyof typeof RATIOS

const EDGES = ['x', 'y', 'width', 'height'] as const

/** Props of the dialog. */
export interface CropDialogProps {
  /** the name of the picture among the article's assets */
  readonly asset: string
  /** the cut picture, to be given to the article; null where nothing is to be done */
  readonly onDone: (file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null) => void
}

/** Turns a picture and cuts it. What is made is another picture; the one it was made of stays as it is, and undo brings it back. */
export function CropDialog({ asset, onDone }: CropDialogProps): ReactNode {
  const { host, translate } = usePaperTools()
  const [image, setImage] = useState<HTMLImageElement | null>(null)
  const [turns, setTurns] = useState<Turns>(0)
  const [ratio, setRatio] = useState<RatioName>('free')
  const [part, setPart] = useState<CropRect>({ x: 0, y: 0, width: 0, height: 0 })
  const [failed, setFailed] = useState(false)
  const [typed, setTyped] = useState<{ readonly edge: string; readonly text: string } | null>(null)

  useEffect(() => {
    let isHere = true
    const picture = new Image()
    picture.onload = () => {
      if (!isHere) return
      setImage(picture)
      setPart(centredCrop({ width: picture.naturalWidth, height: picture.naturalHeight }, null))
    }
    picture.onerror = () => isHere && setFailed(true)
    picture.src = host.assetUrl(asset)
    return () => {
      isHere = false
    }
  }, [host, asset])

  const natural = { width: image?.naturalWidth ?? 1, height: image?.naturalHeight ?? 1 }
  const size = turnedSize(natural, turns)
  function turn(by: 1 | 3): void {
    const next = ((turns + by) % 4) as Turns
    setTurns(next)
    setPart(centredCrop(turnedSize(natural, next), RATIOS[ratio]))
  }
  async function apply(): Promise<void> {
    const format = formatOf(asset)
    if (image === null || format === null) return
    const isWhole = turns === 0 && part.width === size.width && part.height === size.height
    if (isWhole) return onDone(null)
    const bytes = await cutPicture(image, turns, part, format)
    if (bytes === null) setFailed(true)
    else onDone({ name: cutName(asset), bytes })
  }

  return (
    <Dialog
      title={translate('editor.crop.title')}
      closeLabel={translate('editor.crop.cancel')}
      isOpen
      isDismissable={false}
      onClose={() => onDone(null)}
      size="large"
      footer={
        <>
          <Button onPress={() => onDone(null)}>{translate('editor.crop.cancel')}</Button>
          <Button variant="primary" isDisabled={image === null} onPress={() => void apply()}>
            {translate('editor.crop.apply')}
          </Button>
        </>
      }
    >
      {image === null ? (
        failed ? null : (
          <Spinner label={translate('editor.crop.loading')} />
        )
      ) : (
        <>
          <CropFrame image={image} turns={turns} part={part} ratio={RATIOS[ratio]} onChange={setPart} />
          <div className="crop-tools">
            <IconButton label={translate('editor.crop.left')} onPress={() => turn(3)}>
              <RotateCcw aria-hidden />
            </IconButton>
            <IconButton label={translate('editor.crop.right')} onPress={() => turn(1)}>
              <RotateCw aria-hidden />
            </IconButton>
            <Select
              label={translate('editor.crop.ratio')}
              value={ratio}
              choices={(Object.keys(RATIOS) as RatioName[]).map((id) => ({
                id,
                label: id === 'free' ? translate('editor.crop.free') : id,
              }))}
              onChange={(next) => {
                setRatio(next)
                if (RATIOS[next] !== null) setPart(centredCrop(size, RATIOS[next]))
              }}
            />
            <div className="crop-numbers">
              {EDGES.map((edge) => (
                <TextField
                  key={edge}
                  label={translate(`editor.crop.${edge}`)}
                  inputMode="numeric"
                  value={typed?.edge === edge ? typed.text : String(part[edge])}
                  onChange={(text) => {
                    setTyped({ edge, text })
                    if (!/^\d{1,6}$/.test(text)) return
                    setRatio('free')
                    setPart(fitCrop({ ...part, [edge]: Number(text) }, size))
                  }}
                  onBlur={() => setTyped(null)}
                />
              ))}
            </div>
          </div>
        </>
      )}
      <p className="crop-told" role="alert">
        {failed ? translate('editor.crop.failed') : ''}
      </p>
    </Dialog>
  )
}
