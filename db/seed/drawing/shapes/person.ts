import type { Random } from '../random'
import { circle, ellipse, group, line, path, polygon, rectangle } from '../svg'

/** A silhouette a hundred units tall, standing on 0, 0: never a face, only a bearing and what is carried. */
type Person = { hem: number; flare: number; stride: number; hat: boolean; load: Load }

type Load = 'none' | 'briefcase' | 'bag' | 'stick' | 'suitcase'

export function somebody(
  random: Random,
  loads: readonly Load[] = ['none', 'none', 'briefcase', 'bag'],
): Person {
  return {
    hem: random.pick([-46, -40, -30, -22]),
    flare: random.between(13, 19),
    stride: random.pick([3.5, 5, 9]),
    hat: random.chance(0.3),
    load: random.pick(loads),
  }
}

export function person({ hem, flare, stride, hat, load }: Person, colour: string): string {
  return group([
    ellipse(0, -93, 5.4, 6.6, colour),
    rectangle(-2.2, -89, 4.4, 7, colour),
    leg(-stride, hem, colour),
    leg(stride, hem, colour),
    coat(hem, flare, colour),
    hat ? path('M-11,-95.4C-7,-97.4 7,-97.4 11,-95.4L6,-98C6,-104.5 -6,-104.5 -6,-98Z', colour) : '',
    carried[load](colour),
  ])
}

export function child(colour: string): string {
  return group([
    circle(0, -50, 5.8, colour),
    leg(-3, -22, colour),
    leg(4, -22, colour),
    path('M-4,-44C-9,-43 -10,-38 -10,-33L-11,-18L11,-18L10,-33C10,-38 9,-43 4,-44Z', colour),
  ])
}

function leg(stride: number, hem: number, colour: string): string {
  const side = Math.sign(stride)
  const toe = stride + 4.5
  return polygon(
    `${side * 7},${hem - 6} ${side * 0.4},${hem - 6} ${stride - 2},-2 ${stride - 2.4},0 ${toe},0 ${stride + 2},-3.4`,
    colour,
  )
}

function coat(hem: number, flare: number, colour: string): string {
  const half = flare * 0.66
  return group([
    path(
      `M-3,-85C-9,-84 -11.5,-81 -11.5,-74L-8.4,-60L-${half},${hem}L${half},${hem}L8.4,-60L11.5,-74C11.5,-81 9,-84 3,-85Z`,
      colour,
    ),
    path('M-9,-82C-13,-79 -13.6,-66 -14.4,-47L-11.6,-46C-10.6,-58 -8.6,-66 -7,-74Z', colour),
    path('M9,-82C13,-79 13.6,-66 14.4,-47L11.6,-46C10.6,-58 8.6,-66 7,-74Z', colour),
  ])
}

const carried: Record<Load, (colour: string) => string> = {
  none: () => '',
  briefcase: (colour) => rectangle(4, -44, 19, 14, colour, { rx: 1.5 }) + line('15,-47 15,-44', colour, 2),
  bag: (colour) => path('M-21,-44L-10,-44L-8,-29L-23,-29Z', colour) + line('-18,-44 -11,-76', colour, 1.6),
  stick: (colour) => line('16,-46 21,0', colour, 1.8),
  suitcase: (colour) => rectangle(17, -33, 17, 32, colour, { rx: 2 }) + line('15,-47 21,-33', colour, 1.8),
}
