export { sniffPicture, type PictureEnding } from '../../../src/article/sniffPicture.ts'
