import { cameraAt, type Camera, type Place } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { chairsAround } from '../shapes/chair'
import { hallWindows } from '../shapes/hall'
import { face, hull } from '../shapes/solid'
import { rim, ringTable, spotAround, type Table } from '../shapes/table'
import type { Size } from '../size'
import { polygon } from '../svg'

const table: Table = { radius: 3.1, well: 1.85, middle: 9.3, straight: 0 }

/** A ring-shaped table under tall windows, all places still empty. */
export function roundTable(random: Random, palette: Palette, size: Size): string {
  const camera = cameraAt(size, { eyeHeight: 3.5, horizon: 0.2, focalLength: 2150 })
  const seats = random.pick([14, 16, 18])
  const light = { x: random.pick([-0.6, -0.35, 0.45]), z: -1.15 }
  return [
    hallWindows(camera, palette, size, { wall: 15.5, count: random.pick([5, 6, 7]), light }),
    shadow(camera, palette, light.x),
    chairsAround(camera, table, seats, true, {
      back: mix(palette.accent, palette.near, 0.15),
      seat: mix(palette.accent, palette.ink, 0.35),
      legs: palette.ink,
    }),
    wood(camera, palette),
    ...papers(camera, palette, seats),
    chairsAround(camera, table, seats, false, {
      back: mix(palette.ink, palette.near, 0.12),
      seat: mix(palette.accent, palette.ink, 0.45),
      legs: palette.ink,
    }),
  ].join('')
}

function wood(camera: Camera, palette: Palette): string {
  const top = mix(palette.warm, palette.paper, 0.22)
  return ringTable(camera, table, {
    top,
    edge: mix(top, palette.ink, 0.4),
    skirt: mix(palette.ink, palette.near, 0.3),
    wellWall: mix(palette.near, palette.ink, 0.35),
    wellFloor: mix(palette.far, palette.near, 0.4),
  })
}

function shadow(camera: Camera, palette: Palette, slant: number): string {
  const [foot, cast] = [rim(table, table.radius, 0), rim(table, table.radius + 0.2, 0)]
  const swept = cast.map(([x, y, z]) => camera([x + slant * 1.4, y, z - 0.9]))
  return polygon(hull([...foot.map(camera), ...swept]), palette.ink, { opacity: 0.28 })
}

function papers(camera: Camera, palette: Palette, seats: number): string[] {
  return Array.from({ length: seats }, (_, index) => {
    const corner = (radius: number, turn: number): Place => {
      const { x, z } = spotAround(table, radius, (index + 0.5 + turn) / seats)
      return [x, 0.77, z]
    }
    return face(
      camera,
      palette.paper,
      corner(2.3, -0.17),
      corner(2.3, 0.17),
      corner(2.75, 0.14),
      corner(2.75, -0.14),
    )
  })
}
