import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { orchestra, piano } from '../shapes/orchestra'
import { organ } from '../shapes/organ'
import type { Size } from '../size'
import { curve, ellipse, group, line, path, type Point, polygon, rectangle } from '../svg'

const [centre, stageLine] = [1200, 1010]

/** A concert hall before the evening: organ pipes, an empty platform, rings of seats. */
export function concertHall(random: Random, palette: Palette, size: Size): string {
  return [
    walls(palette, size),
    ...canopy(palette),
    organ(random, palette, centre),
    choirStalls(palette),
    platform(palette),
    ...orchestra(palette, centre),
    piano(palette, random.pick([960, 1200, 1420])),
    ...balconies(palette),
    ...seats(random, palette, size),
  ].join('')
}

function walls(palette: Palette, { width, height }: Size): string {
  const wood = mix(palette.warm, palette.accent, 0.35)
  const panels = Array.from({ length: 9 }, (_, index) => {
    const [outer, inner] = [index * 70, (index + 1) * 70]
    const tone = mix(wood, palette.ink, 0.62 - index * 0.045 + (index % 2) * 0.07)
    return [
      polygon(`${outer},0 ${inner},0 ${inner},${1250 - inner * 0.3} ${outer},${1250 - outer * 0.3}`, tone),
      polygon(
        `${width - outer},0 ${width - inner},0 ${width - inner},${1250 - inner * 0.3} ${width - outer},${1250 - outer * 0.3}`,
        mix(tone, palette.ink, 0.15),
      ),
    ].join('')
  })
  return [
    rectangle(0, 0, width, height, mix(wood, palette.ink, 0.35)),
    rectangle(630, 0, 1140, 1100, mix(wood, palette.ink, 0.2)),
    ...panels,
  ].join('')
}

function canopy(palette: Palette): string[] {
  return [0, 1, 2].map((index) => {
    const [y, half] = [70 + index * 84, 900 - index * 180]
    return (
      path(
        `M${centre - half},${y}Q${centre},${y + 130} ${centre + half},${y}Q${centre},${y + 92} ${centre - half},${y}Z`,
        mix(palette.light, palette.warm, 0.25 + index * 0.12),
      ) +
      [-0.6, -0.3, 0, 0.3, 0.6]
        .map((share) =>
          ellipse(centre + half * share, y + 60 * (1 - share * share) + 22, 12, 6, palette.light),
        )
        .join('')
    )
  })
}

function choirStalls(palette: Palette): string {
  return [0, 1]
    .map((row) => {
      const y = 888 + row * 52
      const half = 560 + row * 70
      const stalls = Array.from({ length: 20 + row * 2 }, (_, index) =>
        rectangle(
          centre - half + 10 + index * 55,
          y - 34,
          44,
          40,
          mix(palette.accent, palette.ink, 0.1 + row * 0.1),
          { rx: 12 },
        ),
      )
      return (
        rectangle(centre - half, y, half * 2, 44, mix(palette.warm, palette.ink, 0.35 + row * 0.1)) +
        stalls.join('')
      )
    })
    .join('')
}

function platform(palette: Palette): string {
  const boards = mix(palette.warm, palette.light, 0.35)
  return group([
    path(
      `M${centre - 700},${stageLine - 20}H${centre + 700}L${centre + 900},1190Q${centre},1300 ${centre - 900},1190Z`,
      boards,
    ),
    ...Array.from({ length: 13 }, (_, index) =>
      line(
        `${centre + (index - 6) * 108},${stageLine - 18} ${centre + (index - 6) * 140},${1240 - Math.abs(index - 6) * 8}`,
        mix(boards, palette.ink, 0.25),
        3,
      ),
    ),
    path(
      `M${centre - 900},1190Q${centre},1300 ${centre + 900},1190V1240Q${centre},1356 ${centre - 900},1240Z`,
      mix(palette.accent, palette.ink, 0.55),
    ),
  ])
}

function balconies(palette: Palette): string[] {
  return [0, 1].flatMap((tier) =>
    [-1, 1].map((side) => {
      const at = (share: number, y: number): Point => [centre + side * share, y]
      const y = 470 + tier * 270
      const front = mix(palette.paper, palette.warm, 0.35)
      return group([
        polygon(
          [at(1200, y - 120), at(690, y + 40), at(690, y + 66), at(1200, y - 40)],
          mix(palette.ink, palette.accent, 0.2),
        ),
        polygon(
          [at(1200, y - 30), at(640, y + 66), at(640, y + 126), at(1200, y + 90)],
          side < 0 ? front : mix(front, palette.ink, 0.22),
        ),
        polygon(
          [at(1200, y - 40), at(636, y + 58), at(636, y + 72), at(1200, y - 14)],
          mix(palette.warm, palette.light, 0.4),
        ),
        polygon([at(1200, y + 90), at(640, y + 126), at(690, y + 150), at(1200, y + 160)], palette.ink, {
          opacity: 0.45,
        }),
        ...[0, 1, 2, 3].map((lamp) =>
          ellipse(centre + side * (1130 - lamp * 140), y + 30 + lamp * 20, 15, 18, palette.light),
        ),
      ])
    }),
  )
}

/** Rows curve round the platform; each row nearer to us is larger and darker. */
function seats(random: Random, palette: Palette, { width, height }: Size): string[] {
  const plush = mix(palette.accent, palette.ink, random.between(0.1, 0.2))
  return Array.from({ length: 5 }, (_, row) => {
    const [y, size] = [1300 + row * 62 + row * row * 9, 74 + row * 26]
    const tone = mix(plush, palette.ink, row * 0.16)
    const bow = 110 + row * 6
    const count = Math.ceil(width / (size * 1.1)) + 2
    const drop = (x: number) => y - bow * ((x - centre) / centre) ** 2
    const backs = Array.from({ length: count }, (_, index) => {
      const x = centre + (index - (count - 1) / 2) * size * 1.1
      const top = drop(x)
      return (
        rectangle(x - size / 2, top - size * 0.62, size, size * 1.3, tone, { rx: size * 0.26 }) +
        curve(
          `M${x - size * 0.28},${top - size * 0.54}H${x + size * 0.28}`,
          mix(tone, palette.light, 0.28),
          5,
        )
      )
    })
    const base = `M0,${drop(0)}Q${centre},${y * 2 - drop(0)} ${width},${drop(width)}V${height}H0Z`
    return path(base, mix(tone, palette.ink, 0.6)) + group(backs)
  })
}
