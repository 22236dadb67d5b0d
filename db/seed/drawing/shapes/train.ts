import type { Camera } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import { group, path, polygon } from '../svg'
import { face } from './solid'

export function train(camera: Camera, palette: Palette): string {
  const [side, right, front, roof] = [1.9, 5.2, 7.8, 3.7]
  const body = palette.accent
  const carriage = [front, 17.4, 27, 36.6].map((z, index) => {
    const back = z + 9.6
    const panes = Array.from({ length: 6 }, (_, pane) => {
      const start = z + 1 + pane * 1.4
      return face(
        camera,
        mix(palette.light, palette.warm, 0.3),
        [side, 1.5, start],
        [side, 2.6, start],
        [side, 2.6, start + 0.95],
        [side, 1.5, start + 0.95],
      )
    })
    return [
      face(
        camera,
        index ? mix(body, palette.ink, 0.12) : body,
        [side, 0.1, z],
        [side, roof, z],
        [side, roof, back],
        [side, 0.1, back],
      ),
      face(
        camera,
        mix(body, palette.paper, 0.75),
        [side, 1.1, z],
        [side, 1.25, z],
        [side, 1.25, back],
        [side, 1.1, back],
      ),
      face(camera, palette.ink, [side, 2.8, z], [side, roof, z], [side, roof, back], [side, 2.8, back]),
      ...panes,
    ].join('')
  })
  const at = (x: number, y: number) => camera([x, y, front])
  const dark = mix(body, palette.ink, 0.4)
  return group([
    ...carriage.reverse(),
    polygon(
      [
        at(side, -0.7),
        at(side, roof - 0.3),
        at(side + 0.5, roof + 0.15),
        at(right - 0.5, roof + 0.15),
        at(right, roof - 0.3),
        at(right, -0.7),
      ],
      dark,
    ),
    polygon(
      [at(side + 0.35, 1.7), at(side + 0.5, 3.2), at(right - 0.5, 3.2), at(right - 0.35, 1.7)],
      mix(palette.near, palette.skyLow, 0.45),
    ),
    polygon(
      [at(side + 0.35, 1.7), at(side + 0.5, 3.2), at(side + 1.6, 3.2), at(side + 0.8, 1.7)],
      palette.light,
      { opacity: 0.35 },
    ),
    polygon([at(side, 0.9), at(right, 0.9), at(right, 0.55), at(side, 0.55)], palette.paper),
    ...[side + 0.6, right - 0.6].map((x) => {
      const [lampX, lampY] = at(x, 1.25)
      return path(
        `M${lampX - 38},${lampY}A38,38 0 1 1 ${lampX + 38},${lampY}A38,38 0 1 1 ${lampX - 38},${lampY}Z`,
        palette.light,
      )
    }),
  ])
}
