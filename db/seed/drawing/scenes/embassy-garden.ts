import { type Camera, cameraAt, type Place } from '../camera'
import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { fountain } from '../shapes/fountain'
import { clouds, flock, sky, stars } from '../shapes/sky'
import { box, face, floorShadow } from '../shapes/solid'
import { poplar, roundTree } from '../shapes/tree'
import { villa } from '../shapes/villa'
import type { Size } from '../size'
import { ellipse, group, polygon, rectangle } from '../svg'

const light = { x: 1.5, z: -0.35 }

/** A villa at the end of a gravel path, between clipped hedges, a basin and rows of trees. */
export function embassyGarden(random: Random, palette: Palette, size: Size): string {
  const camera = cameraAt(size, {
    eyeHeight: 4.2,
    horizon: 0.46,
    focalLength: 1900,
    centre: random.pick([0.42, 0.5, 0.58]),
  })
  const slender = random.chance(0.5)
  return [
    sky(palette, size, 740),
    stars(random, palette, size, 500),
    clouds(random, palette, size, 110, 330),
    flock(random, 700, 230, 5, 46, palette.near),
    woods(random, palette),
    lawn(camera, palette, size),
    villa(camera, palette),
    gravelPath(camera, palette),
    ...[26, 21, 16.5, 12.5].flatMap((z) => pairOfTrees(random, camera, palette, z, slender)),
    fountain(camera, palette),
    ...[11, 8.2].flatMap((z) => beds(camera, palette, z)),
  ].join('')
}

function woods(random: Random, palette: Palette): string {
  const colour = mix(palette.leaf, palette.far, 0.35)
  const crowns = Array.from({ length: 26 }, (_, index) =>
    ellipse(
      index * 100 + random.between(-30, 30),
      700,
      random.between(90, 150),
      random.between(110, 240),
      colour,
    ),
  )
  return group(crowns)
}

function lawn(camera: Camera, palette: Palette, { width, height }: Size): string {
  const grass = mix(palette.leaf, palette.near, isDark(palette) ? 0.45 : 0.12)
  const mown = Array.from({ length: 12 }, (_, index) => {
    const [near, far] = [6 * 1.17 ** (index * 2), 6 * 1.17 ** (index * 2 + 1)]
    const [, bottom] = camera([0, 0, near])
    const [, top] = camera([0, 0, far])
    return rectangle(0, top, width, bottom - top, mix(grass, palette.light, 0.13))
  })
  return [rectangle(0, 735, width, height, grass), ...mown].join('')
}

function gravelPath(camera: Camera, palette: Palette): string {
  const gravel = isDark(palette)
    ? mix(palette.far, palette.light, 0.25)
    : mix(palette.paper, palette.warm, 0.18)
  return face(camera, gravel, [-1.7, 0, 34], [1.7, 0, 34], [1.7, 0, 4], [-1.7, 0, 4])
}

function pairOfTrees(
  random: Random,
  camera: Camera,
  palette: Palette,
  z: number,
  slender: boolean,
): string[] {
  const colour = mix(palette.leaf, palette.ink, isDark(palette) ? 0.6 : 0.45)
  const height = slender ? random.between(5.4, 6.4) : random.between(4.2, 4.8)
  return [-1, 1].flatMap((side) => {
    const place: Place = [side * (slender ? 5.4 : 6.6), 0, z]
    const [x, y] = camera(place)
    const tall = y - camera([place[0], height, z])[1]
    const tree = { x, y, height: tall, colour, trunk: palette.ink }
    const shade = treeShadow(camera, palette, place, height, slender ? 0.5 : 1.5)
    return [shade, slender ? poplar(tree) : roundTree(tree)]
  })
}

function treeShadow(
  camera: Camera,
  palette: Palette,
  [x, , z]: Place,
  height: number,
  breadth: number,
): string {
  const reach = height * (breadth > 1 ? 0.34 : 0.46)
  const [middleX, middleZ] = [x + light.x * (height - reach), z + light.z * (height - reach)]
  const crown = Array.from({ length: 40 }, (_, index) => {
    const angle = (index / 40) * Math.PI * 2
    const along = Math.cos(angle) * reach
    return camera([middleX + light.x * along, 0, middleZ + light.z * along + Math.sin(angle) * breadth * 0.8])
  })
  const dark = mix(palette.leaf, palette.ink, 0.6)
  const trunk = face(
    camera,
    dark,
    [x, 0, z - 0.08],
    [x, 0, z + 0.08],
    [middleX, 0, middleZ + 0.08],
    [middleX, 0, middleZ - 0.08],
  )
  return group([trunk, polygon(crown, dark)], { opacity: 0.6 })
}

function beds(camera: Camera, palette: Palette, z: number): string[] {
  const green = mix(palette.leaf, palette.ink, isDark(palette) ? 0.55 : 0.35)
  return [-1, 1].flatMap((side) => {
    const [width, depth] = [3.6, 1.9]
    const x = side * 4.4
    const footprint: Place[] = [
      [x - width / 2, 0, z],
      [x + width / 2, 0, z],
      [x + width / 2, 0, z + depth],
      [x - width / 2, 0, z + depth],
    ]
    const hedge = box(
      camera,
      { x, z, width, height: 0.7, depth },
      { front: green, side: mix(green, palette.ink, 0.4), top: mix(green, palette.light, 0.22) },
    )
    const flowers = face(
      camera,
      z < 10 ? palette.accent : palette.blush,
      [x - width / 2 + 0.4, 0.7, z + 0.4],
      [x + width / 2 - 0.4, 0.7, z + 0.4],
      [x + width / 2 - 0.4, 0.7, z + depth - 0.4],
      [x - width / 2 + 0.4, 0.7, z + depth - 0.4],
    )
    return [floorShadow(camera, footprint, 0.5, light, mix(palette.leaf, palette.ink, 0.5)), hedge, flowers]
  })
}
