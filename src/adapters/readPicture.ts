import sharp from 'sharp'

const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif'])

/** Pixels; more than any camera takes, and little enough to hold in memory a few times over. */
const most = 60_000_000

/** Why a file cannot serve as a picture, in a sentence; null when it can. Every row of it is read. */
export const readPicture = async (file: string | Buffer): Promise<string | null> => {
  try {
    const picture = sharp(file, { limitInputPixels: most, failOn: 'error' })
    const { format } = await picture.metadata()
    if (!formats.has(format))
      return `This is a file of the kind “${format}”. Upload a JPEG, PNG, WebP or AVIF.`
    await picture.stats()
    return null
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return tooLarge
      ? `The picture has more than ${most / 1_000_000} million pixels. Make it smaller first.`
      : 'This file is no picture that can be read, whatever its name says. Export it again as JPEG or PNG.'
  }
}
