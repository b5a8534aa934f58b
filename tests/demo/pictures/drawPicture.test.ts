import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { drawPicture } from '../../../src/demo/pictures/drawPicture.ts'
import { pictures } from '../../../src/demo/pictures/pictures.data.ts'
import type { PictureKey } from '../../../src/demo/pictures/PictureKey.ts'

const keys = Object.keys(pictures) as PictureKey[]

describe('the pictures of the demo newsroom', () => {
  test.each(keys)('%s is a JPEG of 1600 by 1000 with something on it', async (key) => {
    const picture = await drawPicture(key)
    const { format, width, height } = await sharp(picture).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1000 })
    const { entropy } = await sharp(picture).stats()
    expect(entropy).toBeGreaterThan(1)
    expect(picture.length).toBeLessThan(600_000)
  })

  test('the same picture is the same bytes', async () => {
    expect(await drawPicture('straitMap')).toEqual(await drawPicture('straitMap'))
  })

  test.each(keys)('%s tells those who cannot see it what it shows, and whose it is', (key) => {
    expect(pictures[key].alt.length).toBeGreaterThan(60)
    expect(pictures[key].credit).toBe('Illustration: Monexus')
  })
})
