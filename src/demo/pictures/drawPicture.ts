import sharp from 'sharp'
import { chipDie } from './chipDie.ts'
import { echogram } from './echogram.ts'
import { emptyChain } from './emptyChain.ts'
import { harbourCranes } from './harbourCranes.ts'
import { nightFerry } from './nightFerry.ts'
import type { PictureKey } from './PictureKey.ts'
import { pictureInks as inks, sheet } from './pictureInks.data.ts'
import { pylons } from './pylons.ts'
import { riverGauge } from './riverGauge.ts'
import { satelliteTrack } from './satelliteTrack.ts'
import { shipBell } from './shipBell.ts'
import { straitMap } from './straitMap.ts'
import { theatreCurtain } from './theatreCurtain.ts'
import { voteHall } from './voteHall.ts'
import { yieldLandscape } from './yieldLandscape.ts'

const plates: Record<PictureKey, () => string> = {
  riverGauge,
  yieldLandscape,
  satelliteTrack,
  theatreCurtain,
  straitMap,
  voteHall,
  chipDie,
  pylons,
  shipBell,
  echogram,
  harbourCranes,
  nightFerry,
  emptyChain,
}

/** A picture of the demo newsroom as JPEG, 1600 by 1000 pixels; the same bytes on every call. */
export async function drawPicture(key: PictureKey): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}"><rect width="100%" height="100%" fill="${inks.paper}"/>${plates[key]()}</svg>`
  return sharp(Buffer.from(svg))
    .flatten({ background: inks.paper })
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
