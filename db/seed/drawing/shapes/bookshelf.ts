import type { Camera } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { group } from '../svg'
import { face } from './solid'

/** A wall of shelves along the side of an aisle, from behind the viewer to `end`. */
type Bookshelf = { x: number; top: number; end: number }

export function bookshelf(random: Random, camera: Camera, palette: Palette, shelf: Bookshelf): string {
  const { x, top, end } = shelf
  const wood = mix(palette.ink, palette.accent, x < 0 ? 0.32 : 0.2)
  const boards = [0, 0.28, 1.12, 1.96, 2.8, 3.64, 4.48, 5.32, 6.1]
  const wall = (colour: string, low: number, high: number, near: number, far: number) =>
    face(camera, colour, [x, low, near], [x, high, near], [x, high, far], [x, low, far])
  const uprights = Array.from({ length: 8 }, (_, index) => 3.1 + index * 2.55)
  return group([
    wall(mix(wood, palette.ink, 0.6), 0, top, 2, end),
    ...boards.slice(1, -1).map((low) => books(random, camera, palette, shelf, low + 0.08)),
    ...boards.map((low) => wall(wood, low, low + 0.09, 2, end)),
    wall(wood, 6.1, top, 2, end),
    ...uprights.map((z) => wall(mix(wood, palette.warm, 0.14), 0, top, z, z + 0.22)),
  ])
}

function books(random: Random, camera: Camera, palette: Palette, { x, end }: Bookshelf, low: number): string {
  const covers = [
    palette.accent,
    palette.warm,
    palette.leaf,
    palette.paper,
    palette.blush,
    palette.near,
    palette.middle,
  ]
  const spines: string[] = []
  for (let z = 2.2; z < end;) {
    const thickness = random.between(0.1, 0.26)
    const height = random.between(0.46, 0.7)
    const distance = Math.min(1, z / end)
    const cover = mix(
      mix(random.pick(covers), palette.ink, x < 0 ? 0.08 : 0.3),
      palette.near,
      distance * 0.35,
    )
    const spine = (colour: string, from: number, to: number) =>
      face(
        camera,
        colour,
        [x, low + from, z],
        [x, low + to, z],
        [x, low + to, z + thickness * 0.94],
        [x, low + from, z + thickness * 0.94],
      )
    if (!random.chance(0.05)) spines.push(spine(cover, 0, height))
    if (random.chance(0.3) && z < 12)
      spines.push(spine(mix(cover, palette.light, 0.55), height * 0.72, height * 0.8))
    z += thickness
  }
  return group(spines)
}
