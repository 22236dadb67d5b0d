import type { Camera } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import { clipped, curve, line, outline, path, type Point, polygon, rectangle, verticalGradient } from '../svg'
import { sun } from './sky'
import { face } from './solid'

const springing = 4
export const halfWidth = 11
export const farEnd = 46

export function hallOpening(camera: Camera, palette: Palette): string {
  const shape = [...arch(camera, farEnd), camera([halfWidth, 0, farEnd]), camera([-halfWidth, 0, farEnd])]
  const [x, y] = camera([0, 4.4, farEnd])
  return clipped('opening', path(outline(shape), '#000'), [
    verticalGradient('beyond', palette.skyHigh, palette.skyLow),
    rectangle(0, 0, 2400, 1600, 'url(#beyond)'),
    sun(palette, x - 50, y, 66),
    polygon(
      `${x - 400},965 ${x - 200},890 ${x - 60},925 ${x + 120},880 ${x + 400},950 ${x + 400},1100 ${x - 400},1100`,
      palette.far,
    ),
  ])
}

/** The vault in bands: sky through glass over the middle, plain roof to the sides. */
export function hallGlass(camera: Camera, palette: Palette): string[] {
  const depths = bays()
  return depths.slice(0, -1).flatMap((near, index) => {
    const far = depths[index + 1]!
    const [front, back] = [arch(camera, near), arch(camera, far)]
    return Array.from({ length: 12 }, (_, band) => {
      const [from, to] = [band * 4, band * 4 + 4]
      const crown = band > 1 && band < 10
      const tone = crown
        ? mix(palette.skyHigh, palette.skyLow, Math.abs(band - 5.5) / 6)
        : mix(palette.near, palette.ink, 0.35)
      const faded = mix(tone, palette.near, crown ? 0.12 + (index % 2) * 0.08 : 0)
      return polygon([...front.slice(from, to + 1), ...back.slice(from, to + 1).reverse()], faded)
    })
  })
}

export function hallRibs(camera: Camera, palette: Palette): string[] {
  const iron = mix(palette.ink, palette.near, 0.15)
  const purlins = [2, 4, 6, 8, 10].map((band) => [bays().at(-1)!, 3.4].map((z) => arch(camera, z)[band * 4]!))
  const arches = bays().map((z) =>
    curve(
      `M${arch(camera, z)
        .map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
        .join('L')}`,
      iron,
      420 / z + 3,
    ),
  )
  return [...purlins.map((points) => line(points, iron, 7)), ...arches.reverse()]
}

export function hallWalls(camera: Camera, palette: Palette): string[] {
  const brick = mix(palette.accent, palette.ink, 0.42)
  return [-1, 1].flatMap((side) => [
    face(
      camera,
      side < 0 ? brick : mix(brick, palette.ink, 0.35),
      [side * halfWidth, 0, farEnd],
      [side * halfWidth, springing, farEnd],
      [side * halfWidth, springing, 2],
      [side * halfWidth, 0, 2],
    ),
    ...bays()
      .slice(1, -1)
      .map((z) =>
        face(
          camera,
          mix(palette.light, brick, side < 0 ? 0.35 : 0.6),
          [side * halfWidth, 1, z + 0.9],
          [side * halfWidth, 3.2, z + 0.9],
          [side * halfWidth, 3.2, z + 3.2],
          [side * halfWidth, 1, z + 3.2],
        ),
      ),
  ])
}

function arch(camera: Camera, z: number, share = 1): Point[] {
  return Array.from({ length: 49 }, (_, index) => {
    const angle = Math.PI * (1 - index / 48)
    return camera([Math.cos(angle) * halfWidth * share, springing + Math.sin(angle) * 7.6 * share, z])
  })
}

function bays(): number[] {
  return [3.4, 6, 9.5, 14, 20, 28, 36, farEnd]
}
