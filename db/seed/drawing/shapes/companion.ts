import { circle, curve, group, line, path, polygon, rectangle } from '../svg'

/** Who or what comes along in a crowd, to the scale of a person of a hundred units, standing on 0, 0. */
export type Companion = 'pram' | 'dog' | 'wheelchair'

export const companion: Record<Companion, (colour: string) => string> = {
  pram: (colour) =>
    group([
      path('M-18,-44H24C24,-28 14,-20 2,-20C-10,-20 -18,-30 -18,-44Z', colour),
      path('M4,-46A24,24 0 0 1 27,-46Z', colour),
      path('M2,-46C2,-60 12,-68 26,-64L24,-46Z', colour),
      line('-18,-42 -30,-54', colour, 2.4),
      line('-8,-22 12,-8', colour, 2),
      line('12,-22 -10,-8', colour, 2),
      ...[-11, 14].map((x) => ring(x, -8, 7, colour)),
    ]),
  dog: (colour) =>
    group([
      path(
        'M-20,-27C-10,-30 4,-29 10,-28L16,-39C17,-43 22,-44 25,-41L33,-37C34,-34 31,-32 26,-32L20,-18C14,-14 -14,-14 -20,-18C-22,-21 -22,-25 -20,-27Z',
        colour,
      ),
      curve('M-20,-24C-27,-28 -28,-36 -25,-40', colour, 3),
      ...[-18, -11, 9, 16].map((x) => rectangle(x, -18, 3.6, 18, colour)),
      line('20,-38 -24,-50', colour, 1),
    ]),
  wheelchair: (colour) =>
    group([
      circle(-2, -71, 6.6, colour),
      path(
        'M-12,-64C-6,-67 4,-66 6,-60L8,-42L24,-40C28,-40 29,-36 28,-33L25,-10L34,-7L33,-3L18,-4L20,-28L-4,-28C-10,-28 -13,-32 -13,-38Z',
        colour,
      ),
      polygon('-20,-58 -16,-58 -12,-24 -16,-24', colour),
      line('-20,-57 -28,-59', colour, 2.4),
      line('-14,-26 20,-26', colour, 2.6),
      ring(-4, -17, 16, colour),
      ring(24, -5, 4.4, colour),
    ]),
}

function ring(x: number, y: number, radius: number, colour: string): string {
  return circle(x, y, radius, 'none', { stroke: colour, 'stroke-width': 2.6 }) + circle(x, y, 1.8, colour)
}
